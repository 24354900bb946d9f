package safeguarding.referral.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What whoever recommended makes of the answer.
 *
 * @param assured whether it is enough; if not, the recommendation waits for the agency again
 */
@Schema(examples = NewAssurance.EXAMPLE)
public record NewAssurance(@NotNull @Nullable Boolean assured, @NotBlank @Size(max = 4000) String reason) {

    static final String EXAMPLE = """
            {"assured": true, "reason": "The slides and two dip samples of supervision records were seen."}""";
}
