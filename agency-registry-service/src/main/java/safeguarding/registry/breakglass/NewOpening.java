package safeguarding.registry.breakglass;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param concern its id, as somebody else has read it out; whether there is such a concern is not said
 * @param reason why this cannot wait until the agency is told
 */
record NewOpening(@NotNull UUID concern, @NotNull @Size(min = 20, max = 2000) String reason) {
}
