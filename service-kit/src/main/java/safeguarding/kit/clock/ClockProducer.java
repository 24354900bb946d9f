package safeguarding.kit.clock;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import safeguarding.kit.request.Discretion;

/**
 * The clock of the process: UTC in microseconds, which is what PostgreSQL keeps, so that a time read back equals the time
 * written.
 */
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock(Discretion discretion) {
        return new DiscreetClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), discretion);
    }
}
