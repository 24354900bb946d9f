package safeguarding.referral.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody comes back to what was done with. */
public record NewReopening(@NotBlank @Size(max = 2000) String reason) {
}
