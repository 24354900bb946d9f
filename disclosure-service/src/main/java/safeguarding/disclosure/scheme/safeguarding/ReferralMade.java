package safeguarding.disclosure.scheme.safeguarding;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/**
 * Children's services are referred to at once.
 *
 * @param agency who is told
 * @param recordedBy the force that tells
 */
record ReferralMade(UUID id, long version, String agency, String recordedBy, Instant occurredAt) implements Announcement {

    static ReferralMade of(ReferralView referral) {
        return new ReferralMade(referral.id(), 1, referral.referral().agency(), referral.recordedBy(), referral.referredAt());
    }

    @Override
    public String type() {
        return "safeguarding.scheme-referral.made.v1";
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
