package safeguarding.registry.right;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An owner asks whether an agency may read one of its concerns now.
 *
 * @param worker who reads for the agency, where its system says so: one who stands too near to somebody there may not
 */
record NewReadCheck(@NotNull UUID concern, @NotBlank @Size(max = 100) String agency,
        @Size(max = 100) @Nullable String worker) {
}
