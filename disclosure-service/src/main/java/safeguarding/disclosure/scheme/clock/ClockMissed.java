package safeguarding.disclosure.scheme.clock;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** It is late, and whoever has this role at the agency is told. */
record ClockMissed(UUID id, long version, String kind, String agency, String role, Instant dueAt, Instant occurredAt)
        implements
            Announcement {

    static ClockMissed of(SchemeClock clock, Instant now) {
        return new ClockMissed(clock.id(), clock.version(), clock.kind(), clock.agency(), clock.role(), clock.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.scheme-clock.missed.v1";
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
