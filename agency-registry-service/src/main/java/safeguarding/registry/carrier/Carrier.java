package safeguarding.registry.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.registry.delivery.InboxFilled;
import safeguarding.registry.hands.Crew;
import safeguarding.registry.suspension.AgencyResumed;
import safeguarding.registry.topic.TopicChanged;

/** Hands out rounds. Those whose topic could not be written the last time have hands of their own. */
@ApplicationScoped
class Carrier {

    private final Crew<Claim> crew;

    Carrier(Queue queue, Round round, CarrierConfig config, TransactionSynchronizationRegistry transactions) {
        this.crew = new Crew<>("carrier", new Crew.Size(config.sound(), config.ailing()), config::poll, queue::claim,
                round::run,
                transactions);
    }

    void on(@Observes InboxFilled filled) {
        crew.wakeAfterCommit();
    }

    void on(@Observes TopicChanged changed) {
        crew.wakeAfterCommit();
    }

    void on(@Observes AgencyResumed resumed) {
        crew.wakeAfterCommit();
    }

    void start(@Observes StartupEvent started) {
        crew.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        crew.stop();
    }
}
