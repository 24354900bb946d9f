package safeguarding.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Announces what the trail says, in the trail's order, to Kafka. Woken on commit; the poll is only the safety net. One relay at
 * a time is active among all replicas, held by a lock of the database, so that the announcements of one record cannot overtake
 * each other.
 */
@ApplicationScoped
public class Relay {

    private static final long PAUSE_AT_GAP_MILLIS = 2;

    private final RelayPass pass;
    private final RelayConfig config;
    private final Woken worker;

    Relay(RelayPass pass, RelayConfig config, TransactionSynchronizationRegistry transactions) {
        this.pass = pass;
        this.config = config;
        this.worker = new Woken("relay", pass::run,
                () -> pass.waitsAtGap() ? PAUSE_AT_GAP_MILLIS : config.poll().toMillis(), transactions);
    }

    /** Has the relay look at the trail as soon as the running transaction has committed. */
    public void wakeAfterCommit() {
        worker.wakeAfterCommit();
    }

    void start(@Observes StartupEvent started) {
        if (config.topics().isPresent()) {
            worker.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
        pass.close();
    }
}
