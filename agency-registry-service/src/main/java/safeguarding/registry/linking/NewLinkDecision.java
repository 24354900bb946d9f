package safeguarding.registry.linking;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Somebody decides that two records are, or are not, of one person.
 *
 * @param evidence why; what was seen or said and by whom
 * @param settles it ends a dispute about the two; only a person of an agency that took no part in it can
 * @param grade source and information by the police's 3x5x2, for instance {@code 1B}
 */
record NewLinkDecision(
        @NotNull UUID record,
        @NotNull UUID other,
        @NotNull LinkDecision.Meaning decision,
        @NotBlank @Size(max = 4000) String evidence,
        @NotNull @Pattern(regexp = "[1-3][A-E]", message = "must be a source grade 1 to 3 and an information grade A to E") String grade,
        @Nullable Boolean settles) {

    boolean settling() {
        return Boolean.TRUE.equals(settles);
    }
}
