package safeguarding.referral.correction;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * That the words are not those of before.
 *
 * @param of the version whose words were put right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(long of, @Schema(maxLength = 4000) String reason, @Schema(maxLength = 255) @Nullable String by,
        Instant at) {
}
