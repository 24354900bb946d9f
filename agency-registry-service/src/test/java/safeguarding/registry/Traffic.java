package safeguarding.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Much at once: courses of steps, each in its own order, mixed at random among each other and with those of other threads. */
final class Traffic {

    private static final int LANES = 4;

    private final Random random;
    private final List<Deque<Runnable>> courses = new ArrayList<>();

    Traffic(long seed) {
        random = new Random(seed);
    }

    void add(List<Runnable> course) {
        courses.add(new ArrayDeque<>(course));
    }

    void run(Runnable beside) {
        List<List<Runnable>> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            lanes.add(mixed(i));
        }
        CompletableFuture<Void> other = CompletableFuture.runAsync(beside);
        CompletableFuture<?>[] all = lanes.stream().map(lane -> CompletableFuture.runAsync(() -> lane.forEach(Runnable::run)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        other.join();
    }

    private List<Runnable> mixed(int lane) {
        List<Deque<Runnable>> left = new ArrayList<>();
        for (int i = lane; i < courses.size(); i += LANES) {
            left.add(courses.get(i));
        }
        List<Runnable> steps = new ArrayList<>();
        while (!left.isEmpty()) {
            Deque<Runnable> course = left.get(random.nextInt(left.size()));
            steps.add(course.remove());
            left.removeIf(Deque::isEmpty);
        }
        return steps;
    }
}
