package safeguarding.referral.deadline;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record DeadlineStopped(UUID id, long version, UUID referral, String kind, String agency, Instant dueAt, Instant occurredAt)
        implements
            Announcement {

    static DeadlineStopped of(Deadline deadline, Instant now) {
        return new DeadlineStopped(deadline.id(), deadline.version() + 1, deadline.referral(), deadline.rule(), deadline.hub(),
                deadline.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.deadline.stopped.v1";
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
