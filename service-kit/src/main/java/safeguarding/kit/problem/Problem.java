package safeguarding.kit.problem;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A problem document, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A problem document, RFC 9457. The type is stable; the detail is for people.")
public record Problem(
        @Schema(maxLength = 200, examples = "urn:safeguarding:problem:invalid") String type,
        @Schema(maxLength = 200) String title,
        @Schema(minimum = "400", maximum = "599") int status,
        @Schema(maxLength = 1000) @Nullable String detail,
        @Schema(maxLength = 64) @Nullable String requestId,
        @Schema(maxItems = 500) List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The stable type of a refusal: its class's name in kebab case. */
    public static String typeOf(Refusal refusal) {
        return "urn:safeguarding:problem:"
                + refusal.getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
