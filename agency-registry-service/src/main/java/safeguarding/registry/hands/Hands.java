package safeguarding.registry.hands;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.jboss.logging.Logger;

/** So many at once, and each goes on with the next that is due when it is done. */
final class Hands<T extends Turn> {

    private static final Logger LOG = Logger.getLogger(Hands.class);

    private final IntFunction<List<T>> claim;
    private final Consumer<T> work;
    private final Semaphore free;
    private final ExecutorService threads;

    /** They claim at most so many turns as they are asked for, and work off one after the other. */
    Hands(String name, int count, IntFunction<List<T>> claim, Consumer<T> work) {
        this.claim = claim;
        this.work = work;
        this.free = new Semaphore(count);
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What is handed out is under way when this returns, not done. */
    void take() {
        int idle = free.drainPermits();
        try {
            List<T> turns = idle == 0 ? List.of() : claim.apply(idle);
            idle -= turns.size();
            turns.forEach(turn -> threads.execute(() -> workFrom(turn)));
        } finally {
            // The database may be away: nobody's hands may stay bound by that.
            free.release(idle);
        }
    }

    void stop() {
        threads.shutdownNow();
    }

    private void workFrom(T first) {
        try {
            List<T> next = List.of(first);
            while (!next.isEmpty()) {
                work.accept(next.get(0));
                // Whoever is stopped leaves what is due to the others.
                next = Thread.currentThread().isInterrupted() ? List.of() : claim.apply(1);
            }
        } catch (RuntimeException failure) {
            // The database is away, or this one's secret does not open: its lease ends, and then somebody tries again.
            LOG.errorf("a round for %s broke off: %s", first.agency(), failure.getClass().getSimpleName());
        } finally {
            free.release();
        }
    }
}
