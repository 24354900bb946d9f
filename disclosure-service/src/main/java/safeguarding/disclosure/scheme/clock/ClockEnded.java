package safeguarding.disclosure.scheme.clock;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** It no longer runs. Whether it was done or need not be done any more would tell how an application ends. */
record ClockEnded(UUID id, long version, String kind, String agency, Instant dueAt,
        Instant occurredAt) implements Announcement {

    static ClockEnded of(SchemeClock clock, Instant now) {
        return new ClockEnded(clock.id(), clock.version(), clock.kind(), clock.agency(), clock.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.scheme-clock.ended.v1";
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
