package safeguarding.referral.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rating as given. */
public record Rating(@Schema(maxLength = 20) String rating, @Schema(maxLength = 2000) String reason, Decider by) {
}
