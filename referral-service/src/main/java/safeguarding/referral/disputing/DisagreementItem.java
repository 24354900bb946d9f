package safeguarding.referral.disputing;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.disagreement.DisagreementState;
import safeguarding.referral.disagreement.Listed;

/**
 * A disagreement in which an agency has a part. What it is about is read there.
 *
 * @param with the agency whose decision it is
 * @param answerer who owes the answer of the stage
 * @param dueAt by when the next thing is owed in it, where something is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisagreementItem(UUID id, long version, DisagreementState state, @Schema(maxLength = 60) String stage,
        @Schema(maxLength = 64) String raisedBy, @Schema(maxLength = 64) String with, @Schema(maxLength = 64) String answerer,
        @Nullable Instant dueAt) {

    static DisagreementItem of(Listed listed) {
        return new DisagreementItem(listed.id(), listed.version(), listed.state(), listed.stage(), listed.raisedBy(),
                listed.raisedWith(), listed.answerer(), listed.dueAt());
    }
}
