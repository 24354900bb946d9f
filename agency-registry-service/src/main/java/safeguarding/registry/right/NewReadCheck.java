package safeguarding.registry.right;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An owner asks whether an agency may read one of its concerns now. */
record NewReadCheck(@NotNull UUID concern, @NotBlank @Size(max = 100) String agency) {
}
