package safeguarding.referral.disputing;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.disagreement.DisagreementState;
import safeguarding.referral.disagreement.Listed;

/** A disagreement in which an agency has a part. What it is about is read there. */
record DisagreementItem(UUID id, long version, DisagreementState state, @Schema(maxLength = 60) String stage) {

    static DisagreementItem of(Listed listed) {
        return new DisagreementItem(listed.id(), listed.version(), listed.state(), listed.stage());
    }
}
