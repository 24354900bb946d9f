package safeguarding.registry.courier;

import java.time.Duration;

/** How long to wait after so many failures in a row: seconds first, then hours, for days. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int GROWTH = 3;
    private static final int STEPS = 9;
    private static final double SPREAD = 0.2;

    private BackOff() {
    }

    /** The dice, from 0 to 1, spread those that failed together, so that they do not all come back together. */
    static Duration after(int failures, double dice) {
        Duration pause = FIRST;
        for (int step = 1; step < Math.min(failures, STEPS); step++) {
            pause = pause.multipliedBy(GROWTH);
        }
        Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        return Duration.ofMillis((long) (bounded.toMillis() * (1 - SPREAD + 2 * SPREAD * dice)));
    }
}
