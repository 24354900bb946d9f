package safeguarding.referral.chairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a strategy discussion is not to be. */
@Schema(examples = "{\"reason\": \"The child was born to another family of the same name; see the referral of 20 November.\"}")
record NewCancellation(@NotBlank @Size(max = 4000) String reason) {
}
