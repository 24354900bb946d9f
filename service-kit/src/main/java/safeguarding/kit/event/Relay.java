package safeguarding.kit.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Announces what the trail says, in the trail's order, to Kafka. Woken on commit; the poll is only the safety net. One relay at
 * a time is
 * active among all replicas, held by a lock of the database, so that the announcements of one record cannot overtake each
 * other.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final long PAUSE_AT_GAP_MILLIS = 2;

    private final RelayPass pass;
    private final RelayConfig config;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(RelayPass pass, RelayConfig config, TransactionSynchronizationRegistry transactions) {
        this.pass = pass;
        this.config = config;
        this.transactions = transactions;
    }

    /** Has the relay look at the trail as soon as the running transaction has committed. */
    public void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Nothing is announced before the commit.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakes.release();
                }
            }
        });
    }

    void start(@Observes StartupEvent started) {
        if (config.topics().isEmpty()) {
            return;
        }
        running = true;
        Thread relay = new Thread(this::run, "relay");
        relay.setDaemon(true);
        relay.start();
        thread = relay;
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wakes.release();
        if (thread != null) {
            thread.join(PAUSE_AFTER_FAILURE.toMillis());
        }
        pass.close();
    }

    private void run() {
        while (running) {
            try {
                boolean more = pass.run();
                waitForWork(more);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                // Broker or database away: whatever it is, the position did not move, so the next pass begins with the same row.
                LOG.warnf("announcing stopped for now: %s", failure.getMessage());
                pause();
            }
        }
    }

    private void waitForWork(boolean more) throws InterruptedException {
        if (more) {
            return;
        }
        long longest = pass.waitsAtGap() ? PAUSE_AT_GAP_MILLIS : config.poll().toMillis();
        if (wakes.tryAcquire(longest, TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
