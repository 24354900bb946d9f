package safeguarding.referral.proforma;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One field in which the full report is not as the preliminary opinion was.
 *
 * @param pointer of the field, as a JSON pointer
 * @param before what it was, where there was something
 * @param after what it is, where there is something
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(@Schema(maxLength = 200) String pointer, @Schema(maxLength = 8000) @Nullable String before,
        @Schema(maxLength = 8000) @Nullable String after) {
}
