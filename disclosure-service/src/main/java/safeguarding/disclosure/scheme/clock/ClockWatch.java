package safeguarding.disclosure.scheme.clock;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.disclosure.look.OneByOne;
import safeguarding.kit.event.Woken;

/**
 * Looks, as time passes, for clocks that have fallen due or were missed. Each replica does; they do not wait for each other.
 */
@ApplicationScoped
class ClockWatch {

    private final ClockLook look;
    private final Woken worker;
    private final OneByOne work = new OneByOne();

    ClockWatch(ClockLook look, TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "exchange.scheme.look-every", defaultValue = "5s") Duration every) {
        this.look = look;
        this.worker = new Woken("scheme clocks", this::look, every::toMillis, transactions);
    }

    void wakeAfterCommit() {
        worker.wakeAfterCommit();
    }

    /** Whether there may be more to find at once. */
    boolean look() {
        List<UUID> found = QuarkusTransaction.requiringNew().call(look::found);
        work.each(found, look::at);
        return found.size() == ClockLook.TOGETHER && !work.isStuck();
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }
}
