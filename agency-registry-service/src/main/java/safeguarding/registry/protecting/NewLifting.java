package safeguarding.registry.protecting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the address needs no protection any more. */
record NewLifting(@NotBlank @Size(max = 4000) String reason) {
}
