package safeguarding.referral.rereferral;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/** A link between two referrals at one version, as it is read and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record Rereferral(UUID id, long version, UUID referral, UUID earlier, @Schema(maxLength = 64) String linkedBy, Instant linkedAt,
        @Schema(maxLength = 2000) @Nullable String why, @Schema(maxLength = 2000) @Nullable String withdrawalReason) {

    Rereferral withdrawn(String reason) {
        return new Rereferral(id, version + 1, referral, earlier, linkedBy, linkedAt, why, reason);
    }
}
