package safeguarding.registry.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.event.Woken;
import safeguarding.registry.delivery.InboxFilled;
import safeguarding.registry.hands.Hands;
import safeguarding.registry.suspension.AgencyResumed;
import safeguarding.registry.topic.TopicChanged;

/** Hands out rounds. Those whose topic could not be written the last time have hands of their own. */
@ApplicationScoped
class Carrier {

    private final Queue queue;
    private final Round round;
    private final Woken worker;
    private final Hands<Claim> sound;
    private final Hands<Claim> ailing;

    Carrier(Queue queue, Round round, CarrierConfig config, TransactionSynchronizationRegistry transactions) {
        this.queue = queue;
        this.round = round;
        this.worker = new Woken("carrier", this::look, () -> config.poll().toMillis(), transactions);
        this.sound = hands(false, config.sound());
        this.ailing = hands(true, config.ailing());
    }

    void on(@Observes InboxFilled filled) {
        worker.wakeAfterCommit();
    }

    void on(@Observes TopicChanged changed) {
        worker.wakeAfterCommit();
    }

    void on(@Observes AgencyResumed resumed) {
        worker.wakeAfterCommit();
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
        sound.stop();
        ailing.stop();
    }

    boolean look() {
        sound.take();
        ailing.take();
        return false;
    }

    private Hands<Claim> hands(boolean forFailing, int count) {
        return new Hands<>(forFailing ? "carrier-ailing" : "carrier-sound", count,
                most -> QuarkusTransaction.requiringNew().call(() -> queue.claim(forFailing, most)), round::run);
    }
}
