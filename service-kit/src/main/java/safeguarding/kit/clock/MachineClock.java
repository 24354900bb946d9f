package safeguarding.kit.clock;

import java.time.Clock;
import java.time.Duration;

/** The machine's clock, read here and nowhere else: whoever needs the time is given a clock, which a test can move. */
public final class MachineClock {

    private MachineClock() {
    }

    /** UTC in microseconds, which is what PostgreSQL keeps, so that a time read back equals the time written. */
    public static Clock inMicroseconds() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
