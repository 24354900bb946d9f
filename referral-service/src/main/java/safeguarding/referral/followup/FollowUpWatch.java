package safeguarding.referral.followup;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.event.Woken;

/** Looks, as time passes, for recommendations that have fallen due. */
@ApplicationScoped
class FollowUpWatch {

    // Limits are of days.
    private static final Duration POLL = Duration.ofSeconds(30);

    private final FollowUpLook look;
    private final Woken worker;

    FollowUpWatch(FollowUpLook look, TransactionSynchronizationRegistry transactions) {
        this.look = look;
        this.worker = new Woken("recommendation watch", this::look, POLL::toMillis, transactions);
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
