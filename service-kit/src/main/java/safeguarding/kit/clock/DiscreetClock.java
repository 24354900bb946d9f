package safeguarding.kit.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import safeguarding.kit.request.Discretion;

/** A clock that tells the time, and where discretion is asked only the hour: then nothing can keep more by mistake. */
class DiscreetClock extends Clock {

    private final Clock exact;
    private final Discretion discretion;

    DiscreetClock(Clock exact, Discretion discretion) {
        this.exact = exact;
        this.discretion = discretion;
    }

    @Override
    public Instant instant() {
        Instant now = exact.instant();
        return discretion.isAsked() ? now.truncatedTo(ChronoUnit.HOURS) : now;
    }

    @Override
    public ZoneId getZone() {
        return exact.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DiscreetClock(exact.withZone(zone), discretion);
    }
}
