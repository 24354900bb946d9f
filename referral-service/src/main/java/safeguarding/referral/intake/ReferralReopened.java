package safeguarding.referral.intake;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record ReferralReopened(UUID id, long version, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.referral.reopened.v1";
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
