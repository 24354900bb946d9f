package safeguarding.kit.clock;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import safeguarding.kit.request.Discretion;

/** The clock of the process. */
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock(Discretion discretion) {
        return new DiscreetClock(MachineClock.inMicroseconds(), discretion);
    }
}
