package safeguarding.referral.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What all of it comes to.
 *
 * @param riskAnswered whether every critical event and risk that the chronologies show has been analysed and responded to
 */
@Schema(examples = "{\"summary\": \"Four agencies knew a part each; none had all of it.\", \"riskAnswered\": false}")
public record NewConclusion(@NotBlank @Size(max = 20000) String summary, @NotNull Boolean riskAnswered) {
}
