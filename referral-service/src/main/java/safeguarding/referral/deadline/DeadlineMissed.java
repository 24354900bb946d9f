package safeguarding.referral.deadline;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record DeadlineMissed(UUID id, long version, UUID referral, String kind, String agency, String role, Instant dueAt,
        Instant occurredAt)
        implements
            Announcement {

    static DeadlineMissed of(Deadline deadline, Instant now) {
        return new DeadlineMissed(deadline.id(), deadline.version() + 1, deadline.referral(), deadline.rule(), deadline.hub(),
                deadline.role(), deadline.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.deadline.missed.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.deadline";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
