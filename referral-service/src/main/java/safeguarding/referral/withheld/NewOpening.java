package safeguarding.referral.withheld;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sealed identity is to be opened. */
@Schema(examples = "{\"reason\": \"The family court has ordered it.\"}")
record NewOpening(@NotBlank @Size(max = 2000) String reason) {
}
