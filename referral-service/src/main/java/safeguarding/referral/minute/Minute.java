package safeguarding.referral.minute;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.decision.Decider;

/**
 * The decisions as made.
 *
 * @param guidance the edition of the guidance that was in force
 */
public record Minute(NewMinute said, @Schema(maxLength = 60) String guidance, Decider by) {

    /** The same, with the children by other ids of theirs. */
    public Minute naming(UnaryOperator<UUID> child) {
        return new Minute(said.naming(child), guidance, by);
    }

    public boolean beginsEnquiry() {
        return said.thresholds().stream().anyMatch(Threshold::met);
    }
}
