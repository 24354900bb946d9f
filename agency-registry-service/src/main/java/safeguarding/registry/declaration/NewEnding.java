package safeguarding.registry.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it does not hold any more, or never did. */
record NewEnding(@NotBlank @Size(max = 4000) String reason) {
}
