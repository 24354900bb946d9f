package safeguarding.registry.declaration;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.registry.conflict.Conflict;

/**
 * A worker is a person, or stands too near to him.
 *
 * @param agency the worker's: your own or another
 * @param worker as he signs in at his agency
 * @param involvement your agency's, with the person
 * @param reason how it is known
 */
record NewConflict(
        @Schema(examples = "larkfield-primary-invented") @NotNull @Pattern(regexp = SLUG, message = SLUG_RULE) String agency,
        @Schema(examples = "anna.example") @NotNull @Pattern(regexp = WORKER, message = WORKER_RULE) String worker,
        @NotNull UUID involvement, @NotNull Conflict.Tie tie, @NotBlank @Size(max = 4000) String reason) {

    private static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";
    private static final String WORKER = "^[A-Za-z0-9._@-]{1,64}$";
    private static final String WORKER_RULE = "A worker is named as he signs in: 1 to 64 letters, digits, dots, hyphens, underscores or at signs.";
}
