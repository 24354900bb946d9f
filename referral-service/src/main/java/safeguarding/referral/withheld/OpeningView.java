package safeguarding.referral.withheld;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Who asked to open a sealed identity and why, who consented, and when it was opened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpeningView(UUID id, @Schema(maxLength = 200) String requestedBy, Instant requestedAt,
        @Schema(maxLength = 2000) String reason, @Schema(maxLength = 200) @Nullable String consentedBy,
        @Nullable Instant consentedAt, @Nullable Instant openedAt) {
}
