package safeguarding.referral.intake;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record ReferralRecorded(UUID id, long version, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.referral.recorded.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.referral";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
