package safeguarding.registry.unheld;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That nobody works any more with somebody whom your agency knows, and that risk may remain.
 *
 * @param yourReference by which your agency knows him
 * @param agency the last to close: whom to ask
 * @param escalatedTo the role whose matter it is
 */
record UnheldRiskView(UUID id, @Schema(maxLength = 64) String yourReference, @Schema(maxLength = 64) String agency,
        @Schema(maxLength = 60) String escalatedTo, Instant raisedAt) {
}
