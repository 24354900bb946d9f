package safeguarding.disclosure.scheme.clock;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** What was due is done, in time or late. */
record ClockMet(UUID id, long version, String kind, String agency, Instant dueAt, Instant occurredAt) implements Announcement {

    static ClockMet of(SchemeClock clock, Instant now) {
        return new ClockMet(clock.id(), clock.version() + 1, clock.kind(), clock.agency(), clock.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.scheme-clock.met.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.scheme-clock";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
