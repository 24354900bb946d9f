package safeguarding.registry.protecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Whose address is protected, as an agency sees it that works with him.
 *
 * @param yourReference by which your agency knows him
 * @param madeBy the agency that says so; shown, as all that it says, to itself and to those that it names
 * @param agencies which may see the address besides that one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProtectionView(UUID id, @Schema(maxLength = 64) String yourReference, @Schema(maxLength = 20) String kind,
        @Nullable @Schema(maxLength = 64) String madeBy, @Nullable @Schema(maxItems = 50) List<@Size(max = 64) String> agencies,
        @Nullable @Schema(maxLength = 60) String reason, @Nullable LocalDate reviewOn, @Nullable Instant madeAt, long version) {
}
