package safeguarding.referral.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * With what an agency does not agree, and why.
 *
 * @param from who does not agree: a professional, by name and role
 */
@Schema(examples = NewDissent.EXAMPLE)
record NewDissent(@NotBlank @Size(max = 200) String from, @NotBlank @Size(max = 2000) String with,
        @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {
              "from": "Kim Invented, named nurse",
              "with": "That no medical is needed.",
              "reason": "A child of this age does not get such a bruise from a fall."
            }""";
}
