package safeguarding.registry.protecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose address is protected, as an agency sees it that works with him.
 *
 * @param yourReference by which your agency knows him
 * @param madeBy the agency that says so: whom to ask
 * @param agencies which may see the address besides that one
 */
record ProtectionView(UUID id, @Schema(maxLength = 64) String yourReference, @Schema(maxLength = 20) String kind,
        @Schema(maxLength = 64) String madeBy, @Schema(maxItems = 50) List<@Size(max = 64) String> agencies,
        @Schema(maxLength = 60) String reason, LocalDate reviewOn, Instant madeAt, long version) {
}
