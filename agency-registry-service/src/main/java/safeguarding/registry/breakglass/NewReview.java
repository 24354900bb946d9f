package safeguarding.registry.breakglass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the agency that recorded the concern thinks of it afterwards. */
record NewReview(@NotNull Boolean justified, @NotBlank @Size(max = 2000) String reason) {
}
