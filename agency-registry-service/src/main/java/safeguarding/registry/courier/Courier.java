package safeguarding.registry.courier;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.event.Woken;
import safeguarding.registry.delivery.InboxFilled;
import safeguarding.registry.suspension.AgencyResumed;
import safeguarding.registry.undeliverable.RedriveAsked;
import safeguarding.registry.webhook.WebhookChanged;

/**
 * Hands out rounds. Those whose last call failed, or took long, have hands of their own, so that a hundred endpoints that hang
 * or dawdle take nothing from the others but their first call.
 */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final Queue queue;
    private final Round round;
    private final Woken worker;
    private final Hands sound;
    private final Hands ailing;

    Courier(Queue queue, Round round, CourierConfig config, TransactionSynchronizationRegistry transactions) {
        this.queue = queue;
        this.round = round;
        this.worker = new Woken("courier", this::look, () -> config.poll().toMillis(), transactions);
        this.sound = new Hands(false, config.sound());
        this.ailing = new Hands(true, config.ailing());
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

    /** So many at once, and each goes on with the next that is due when it is done. */
    private final class Hands {

        private final boolean forFailing;
        private final Semaphore free;
        private final ExecutorService threads;

        Hands(boolean forFailing, int count) {
            this.forFailing = forFailing;
            this.free = new Semaphore(count);
            this.threads = Executors.newFixedThreadPool(count, task -> {
                Thread thread = new Thread(task, forFailing ? "courier-ailing" : "courier-sound");
                thread.setDaemon(true);
                return thread;
            });
        }

        void take() {
            int idle = free.drainPermits();
            try {
                List<Claim> claims = idle == 0 ? List.of() : claim(idle);
                idle -= claims.size();
                claims.forEach(claim -> threads.execute(() -> workFrom(claim)));
            } finally {
                // The database may be away: nobody's hands may stay bound by that.
                free.release(idle);
            }
        }

        void stop() {
            threads.shutdownNow();
        }

        private void workFrom(Claim first) {
            try {
                List<Claim> next = List.of(first);
                while (!next.isEmpty()) {
                    round.run(next.get(0));
                    // Whoever is stopped leaves what is due to the others.
                    next = Thread.currentThread().isInterrupted() ? List.of() : claim(1);
                }
            } catch (RuntimeException failure) {
                // The database is away, or this one's secret does not open: its lease ends, and then somebody tries again.
                LOG.errorf("a round for %s broke off: %s", first.agency(), failure.getClass().getSimpleName());
            } finally {
                free.release();
            }
        }

        private List<Claim> claim(int most) {
            return QuarkusTransaction.requiringNew().call(() -> queue.claim(forFailing, most));
        }
    }
}
