package safeguarding.kit.trail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.ShutdownEvent;
import safeguarding.kit.caller.Actor;

/**
 * Sign-ins that were refused. A stranger may make a million of them, and each entry stays for ever: so the first is written at
 * once, and those that follow within a minute are one entry with their number. Nothing of the token or the address is kept,
 * since neither was checked.
 */
@ApplicationScoped
class SignInRefusals {

    private static final Logger LOG = Logger.getLogger(SignInRefusals.class);
    private static final Actor STRANGER = new Actor("unknown", "unknown", null, List.of(), "not accepted", "not accepted",
            "none",
            null, null);

    private final TrailEntries entries;
    private final Clock clock;
    private final Duration window;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean windowIsOpen = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "refused sign-ins");
        thread.setDaemon(true);
        return thread;
    });

    SignInRefusals(TrailEntries entries, Clock clock,
            @ConfigProperty(name = "exchange.trail.refused-sign-ins-every", defaultValue = "1m") Duration window) {
        this.entries = entries;
        this.clock = clock;
        this.window = window;
    }

    void note() {
        waiting.incrementAndGet();
        if (windowIsOpen.compareAndSet(false, true)) {
            writer.execute(this::write);
            ScheduledFuture<?> unused = writer.schedule(this::closeWindow, window.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        writer.shutdownNow();
        write();
    }

    private void closeWindow() {
        windowIsOpen.set(false);
        write();
    }

    private void write() {
        int refused = waiting.getAndSet(0);
        if (refused == 0) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> entries.append(STRANGER, Entry.refusedSignIns(refused), clock.instant()));
        } catch (IllegalStateException | QuarkusTransactionException failure) {
            // They are not forgotten: the next window writes them.
            waiting.addAndGet(refused);
            LOG.errorf("%d refused sign-ins could not be written to the trail: %s", refused, failure.getClass().getName());
        }
    }
}
