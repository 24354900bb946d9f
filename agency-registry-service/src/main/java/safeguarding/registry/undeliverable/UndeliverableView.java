package safeguarding.registry.undeliverable;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item that its receiver will not take, and why.
 *
 * @param notice the line of the ledger that it is about; none where it is about a matter of another kind
 * @param beingRedriven it has been asked for again, and not yet been answered
 */
record UndeliverableView(UUID id, @Schema(maxLength = 64) String agency, @Nullable UUID notice,
        @Schema(maxLength = 20) String kind,
        @Schema(maxLength = 60) String reason, Instant putAt, boolean beingRedriven) {
}
