package safeguarding.registry.overriding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an override is taken back. */
record NewWithdrawal(@NotBlank @Size(max = 4000) String reason) {
}
