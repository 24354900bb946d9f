package safeguarding.referral.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Other words for a recommendation. To whom it is and by when it is due stay: who is asked for something else is recommended
 * something else.
 *
 * @param reason why the words before were not right
 */
@Schema(examples = NewCorrection.EXAMPLE)
public record NewCorrection(@NotBlank @Size(max = 200) String heading, @NotBlank @Size(max = 4000) String text,
        @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {
              "heading": "Anonymous referrals",
              "text": "Put the learning about anonymous referrals into staff training, supervision and policy.",
              "reason": "Supervision was left out when the report was typed."
            }""";
}
