package safeguarding.referral.anonymous;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Coming back with a reference and a code; each try costs a solved puzzle. */
@Schema(examples = AnonymousExample.RETURN)
record NewReturn(@NotBlank @Size(max = 40) String reference, @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 2000) String solution) {
}
