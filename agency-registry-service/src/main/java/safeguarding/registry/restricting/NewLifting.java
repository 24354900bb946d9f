package safeguarding.registry.restricting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a restriction is lifted. */
record NewLifting(@NotBlank @Size(max = 4000) String reason) {
}
