package safeguarding.referral.intake;

import java.util.UUID;

/** That there is a referral at some version, and whether it still says anything. */
public record ReferralFact(UUID id, long version, boolean withdrawn) {
}
