package safeguarding.systemtest;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Looks again and again until there is something. */
final class Waiting {

    private static final long PAUSE_MILLIS = 200;

    private Waiting() {
    }

    static <T> T until(Duration limit, Supplier<@Nullable T> look) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            T found = look.get();
            if (found != null) {
                return found;
            }
            pause();
        }
        throw new AssertionError("nothing came within " + limit);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", stopped);
        }
    }
}
