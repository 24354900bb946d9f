package safeguarding.disclosure.scheme.safeguarding;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** Somebody at the children's services has it in hand. */
record ReferralAcknowledged(UUID id, long version, String agency, String recordedBy,
        Instant occurredAt) implements Announcement {

    static ReferralAcknowledged of(ReferralView referral, Instant now) {
        return new ReferralAcknowledged(referral.id(), ReferralView.ACKNOWLEDGED, referral.referral().agency(),
                referral.recordedBy(), now);
    }

    @Override
    public String type() {
        return "safeguarding.scheme-referral.acknowledged.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.scheme-referral";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
