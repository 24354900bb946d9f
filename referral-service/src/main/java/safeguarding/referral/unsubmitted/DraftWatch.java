package safeguarding.referral.unsubmitted;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.event.Woken;

/** Looks, as time passes, for drafts that were left. */
@ApplicationScoped
class DraftWatch {

    // The shortest limit is of hours.
    private static final Duration POLL = Duration.ofSeconds(30);

    private final DraftLook look;
    private final Woken worker;

    DraftWatch(DraftLook look, TransactionSynchronizationRegistry transactions) {
        this.look = look;
        this.worker = new Woken("draft watch", this::look, POLL::toMillis, transactions);
    }

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
