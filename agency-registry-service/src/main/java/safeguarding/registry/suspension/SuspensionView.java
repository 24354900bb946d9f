package safeguarding.registry.suspension;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when until when nothing was sent to an agency. */
record SuspensionView(@Schema(maxLength = 64) String agency, @Schema(maxLength = 500) String reason, Instant suspendedAt,
        @Nullable Instant resumedAt) {
}
