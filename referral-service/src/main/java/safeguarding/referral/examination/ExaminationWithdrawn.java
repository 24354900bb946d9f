package safeguarding.referral.examination;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record ExaminationWithdrawn(UUID id, long version, UUID referral, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.medical.withdrawn.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.medical";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
