package safeguarding.registry.courier;

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
import safeguarding.registry.undeliverable.RedriveAsked;
import safeguarding.registry.webhook.WebhookChanged;

/**
 * Hands out rounds. Those whose last call failed, or took long, have hands of their own, so that a hundred endpoints that hang
 * or dawdle take nothing from the others but their first call.
 */
@ApplicationScoped
class Courier {

    private final Queue queue;
    private final Round round;
    private final Woken worker;
    private final Hands<Claim> sound;
    private final Hands<Claim> ailing;

    Courier(Queue queue, Round round, CourierConfig config, TransactionSynchronizationRegistry transactions) {
        this.queue = queue;
        this.round = round;
        this.worker = new Woken("courier", this::look, () -> config.poll().toMillis(), transactions);
        this.sound = hands(false, config.sound());
        this.ailing = hands(true, config.ailing());
    }

    void on(@Observes InboxFilled filled) {
        worker.wakeAfterCommit();
    }

    void on(@Observes WebhookChanged changed) {
        worker.wakeAfterCommit();
    }

    void on(@Observes AgencyResumed resumed) {
        worker.wakeAfterCommit();
    }

    void on(@Observes RedriveAsked asked) {
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

    /** What it hands out is under way when it returns, not done. */
    boolean look() {
        sound.take();
        ailing.take();
        return false;
    }

    private Hands<Claim> hands(boolean forFailing, int count) {
        return new Hands<>(forFailing ? "courier-ailing" : "courier-sound", count,
                most -> QuarkusTransaction.requiringNew().call(() -> queue.claim(forFailing, most)), round::run);
    }
}
