package safeguarding.bench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many at a time, each doing one act after the other, for so many seconds. */
public final class Rounds {

    private static final int MOST_ACTS_EACH = 1_000_000;

    private Rounds() {
    }

    /** One of those who work side by side, with whatever he needs for it. */
    public interface Worker extends AutoCloseable {

        void act() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** How many acts were done in how much time. */
    public record Outcome(int acts, double seconds) {

        public double perSecond() {
            return acts / seconds;
        }
    }

    public static Outcome run(int workers, int seconds, Callable<Worker> hire) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Worker> hired = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                hired.add(threads.submit(hire).get());
            }
            long began = System.nanoTime();
            List<Future<Integer>> underWay = new ArrayList<>();
            for (Worker worker : hired) {
                underWay.add(threads.submit(() -> work(worker, began + seconds * 1_000_000_000L)));
            }
            int acts = 0;
            for (Future<Integer> one : underWay) {
                acts += one.get();
            }
            return new Outcome(acts, (System.nanoTime() - began) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A round failed: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int work(Worker worker, long deadline) throws Exception {
        try (worker) {
            int acts = 0;
            while (System.nanoTime() < deadline && acts < MOST_ACTS_EACH) {
                worker.act();
                acts++;
            }
            return acts;
        }
    }
}
