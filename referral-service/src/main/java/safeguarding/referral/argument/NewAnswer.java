package safeguarding.referral.argument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a stage makes of a disagreement.
 *
 * @param from who answers: a professional, by name and role
 */
@Schema(examples = NewAnswer.EXAMPLE)
public record NewAnswer(@NotBlank @Size(max = 200) String from, @NotNull Verdict verdict,
        @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {
              "from": "Lee Invented, team manager",
              "verdict": "DECISION_CHANGES_IN_PART",
              "reason": "The man is to be found out about first; a strategy discussion follows if nobody can say who he is."
            }""";

    /** Whether the decision is still what it was. */
    public enum Verdict {
        DECISION_STANDS,
        DECISION_CHANGES_IN_PART,
        DECISION_CHANGES
    }
}
