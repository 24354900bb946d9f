package safeguarding.registry.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody found who looked at a suggestion.
 *
 * @param evidence the reason; what was seen or said and by whom
 * @param grade source and information by the police's 3x5x2, for instance {@code 1B}
 */
record NewFinding(
        @NotBlank @Size(max = 4000) String evidence,
        @NotNull @Pattern(regexp = "[1-3][A-E]", message = "must be a source grade 1 to 3 and an information grade A to E") String grade) {
}
