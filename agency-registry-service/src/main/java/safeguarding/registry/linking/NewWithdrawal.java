package safeguarding.registry.linking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a decision is taken back. */
record NewWithdrawal(@NotBlank @Size(max = 4000) String reason) {
}
