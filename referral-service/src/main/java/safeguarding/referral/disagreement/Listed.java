package safeguarding.referral.disagreement;

import java.util.UUID;

/** A disagreement as far as a list shows it. */
public record Listed(UUID id, long version, DisagreementState state, String stage, long position) {
}
