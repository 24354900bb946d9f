package safeguarding.referral.argument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a disagreement goes to the next stage.
 *
 * @param from who takes it there: a professional, by name and role
 */
@Schema(examples = "{\"from\": \"Kim Invented, designated safeguarding lead\", \"reason\": \"Nobody has answered, and it is Friday.\"}")
public record NewMove(@NotBlank @Size(max = 200) String from, @NotBlank @Size(max = 4000) String reason) {
}
