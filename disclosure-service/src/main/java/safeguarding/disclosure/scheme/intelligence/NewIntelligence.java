package safeguarding.disclosure.scheme.intelligence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.scheme.intake.Subject;

/**
 * What somebody tells who does not say who he is, or who names no child. There is no place for who he is.
 *
 * @param grade of the source, the content and the handling, as the police grade intelligence (3x5x2)
 * @param children those he speaks of, as he speaks of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewIntelligence.EXAMPLE)
record NewIntelligence(@NotBlank @Size(max = 8000) String account,
        @NotNull @Size(max = 3) @Pattern(regexp = "[123][A-E][PC]", message = "must be a 3x5x2 grade") String grade,
        @Valid @Nullable Subject about, @Size(min = 1, max = 4000) @Nullable String children) {

    static final String EXAMPLE = """
            {"account": "He hangs about the playground in Mill Lane.",
             "grade": "3DC", "about": {"description": "Tall, a red cap"}}""";

    @Override
    public String toString() {
        return "NewIntelligence[…]";
    }
}
