package safeguarding.referral.disagreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.argument.NewAnswer;
import safeguarding.referral.argument.NewMove;
import safeguarding.referral.decision.Decider;

/**
 * What happened at one stage.
 *
 * @param role who answers there, by the name of the role
 * @param answerer the agency of that role
 * @param begun who took it there
 * @param because why, where it came from a stage below
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Turn(@Schema(maxLength = 60) String stage, @Schema(maxLength = 60) String role,
        @Schema(maxLength = 64) String answerer, Decider begun, @Nullable NewMove because, @Nullable NewAnswer answer,
        @Nullable Decider answered) {

    Turn answeredWith(NewAnswer said, Decider by) {
        return new Turn(stage, role, answerer, begun, because, said, by);
    }
}
