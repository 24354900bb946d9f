package safeguarding.registry.courier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.registry.delivery.InboxFilled;
import safeguarding.registry.hands.Crew;
import safeguarding.registry.suspension.AgencyResumed;
import safeguarding.registry.undeliverable.RedriveAsked;
import safeguarding.registry.webhook.WebhookChanged;

/**
 * Hands out rounds. Those whose last call failed, or took long, have hands of their own, so that a hundred endpoints that hang
 * or dawdle take nothing from the others but their first call.
 */
@ApplicationScoped
class Courier {

    private final Crew<Claim> crew;

    Courier(Queue queue, Round round, CourierConfig config, TransactionSynchronizationRegistry transactions) {
        this.crew = new Crew<>("courier", new Crew.Size(config.sound(), config.ailing()), config::poll, queue::claim,
                round::run,
                transactions);
    }

    void on(@Observes InboxFilled filled) {
        crew.wakeAfterCommit();
    }

    void on(@Observes WebhookChanged changed) {
        crew.wakeAfterCommit();
    }

    void on(@Observes AgencyResumed resumed) {
        crew.wakeAfterCommit();
    }

    void on(@Observes RedriveAsked asked) {
        crew.wakeAfterCommit();
    }

    void start(@Observes StartupEvent started) {
        crew.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        crew.stop();
    }
}
