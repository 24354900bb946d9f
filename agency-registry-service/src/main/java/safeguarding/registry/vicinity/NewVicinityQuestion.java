package safeguarding.registry.vicinity;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Who is near the person of this record, for an agency that asks about him.
 *
 * @param record anybody's record of the person: one of a referral, or an involvement
 * @param worker who asks for the agency, where its system says so: one who stands too near to somebody there sees nobody
 */
record NewVicinityQuestion(@NotNull UUID record, @NotBlank @Size(max = 100) String agency,
        @Size(max = 255) @Nullable String worker) {
}
