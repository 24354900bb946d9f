package safeguarding.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong with a request: a JSON pointer (RFC 6901) into its body, or a header's name, and a sentence that never
 * repeats the value.
 */
public record Fault(@Schema(maxLength = 500) String pointer, @Schema(maxLength = 500) String detail) {
}
