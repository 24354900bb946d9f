package safeguarding.disclosure.scheme.clock;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** Time to remind whoever has it in hand. */
record ClockFallenDue(UUID id, long version, String kind, String agency, Instant dueAt,
        Instant occurredAt) implements Announcement {

    static ClockFallenDue of(SchemeClock clock, Instant now) {
        return new ClockFallenDue(clock.id(), clock.version() + 1, clock.kind(), clock.agency(), clock.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.scheme-clock.fallen-due.v1";
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
