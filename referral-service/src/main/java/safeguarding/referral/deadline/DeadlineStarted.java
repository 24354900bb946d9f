package safeguarding.referral.deadline;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record DeadlineStarted(UUID id, long version, UUID referral, String kind, String agency, Instant dueAt, Instant occurredAt)
        implements
            Announcement {

    static DeadlineStarted of(Deadline deadline, Instant now) {
        return new DeadlineStarted(deadline.id(), deadline.version(), deadline.referral(), deadline.rule(), deadline.hub(),
                deadline.dueAt(), now);
    }

    @Override
    public String type() {
        return "safeguarding.deadline.started.v1";
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
