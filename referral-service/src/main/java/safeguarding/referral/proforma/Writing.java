package safeguarding.referral.proforma;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.decision.Decider;

/**
 * What was written, by whom and when; it was shared in the same moment.
 *
 * @param guidance the edition of the guidance that was in force
 */
public record Writing(Proforma proforma, @Schema(maxLength = 60) String guidance, Decider by) {
}
