package safeguarding.referral.minute;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.decision.Decider;

/**
 * The decisions as made.
 *
 * @param guidance the edition of the guidance that was in force
 */
public record Minute(NewMinute said, @Schema(maxLength = 60) String guidance, Decider by) {

    public boolean beginsEnquiry() {
        return said.thresholds().stream().anyMatch(Threshold::met);
    }
}
