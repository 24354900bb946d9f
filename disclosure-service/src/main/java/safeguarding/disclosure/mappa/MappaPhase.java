package safeguarding.disclosure.mappa;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A category and a level, in whose area and under whose lead, as it was recorded. */
public record MappaPhase(int number, Mappa mappa, @Schema(maxLength = 9) @Nullable String area,
        @Schema(maxLength = 100) String leadAgency, @Schema(maxLength = 100) String recordedBy, Instant recordedAt) {
}
