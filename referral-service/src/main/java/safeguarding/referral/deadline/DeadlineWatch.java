package safeguarding.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.event.Woken;

/**
 * Looks, as time passes, for clocks that have fallen due or were missed. Each replica does; they do not wait for each other.
 */
@ApplicationScoped
class DeadlineWatch {

    private final DeadlineLook look;
    private final Woken worker;

    DeadlineWatch(DeadlineLook look, DeadlineConfig config, TransactionSynchronizationRegistry transactions) {
        this.look = look;
        this.worker = new Woken("deadline watch", this::look, () -> config.poll().toMillis(), transactions);
    }

    /** For a clock that may have run out before anybody said that it runs. */
    void wakeAfterCommit() {
        worker.wakeAfterCommit();
    }

    /** Whether there may be more to find at once. */
    boolean look() {
        return QuarkusTransaction.requiringNew().call(look::run);
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }
}
