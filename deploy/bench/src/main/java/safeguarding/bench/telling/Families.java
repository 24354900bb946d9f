package safeguarding.bench.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import safeguarding.bench.surroundings.Calls;

/** Many families at once, over the API. */
public final class Families {

    private static final int THREADS = 4;

    private Families() {
    }

    public static List<Family> established(Calls gateway, People people, int count) throws InterruptedException {
        return each(count, number -> Family.established(gateway, people, number));
    }

    /** The same act for each number from 0 on, a few side by side; what came of each, in the order of the numbers. */
    public static <T> List<T> each(int count, IntFunction<T> act) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> underWay = IntStream.range(0, count)
                    .mapToObj(number -> workers.submit((Callable<T>) () -> act.apply(number))).toList();
            List<T> done = new ArrayList<>();
            for (Future<T> one : underWay) {
                done.add(one.get());
            }
            return List.copyOf(done);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A family could not be established: " + e.getMessage(), e);
        } finally {
            workers.shutdownNow();
        }
    }
}
