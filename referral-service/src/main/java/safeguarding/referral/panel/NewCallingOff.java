package safeguarding.referral.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a review panel is not to be. */
@Schema(examples = "{\"reason\": \"The case goes to a local child safeguarding practice review.\"}")
public record NewCallingOff(@NotBlank @Size(max = 4000) String reason) {
}
