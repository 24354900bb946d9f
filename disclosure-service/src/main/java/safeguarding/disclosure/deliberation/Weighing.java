package safeguarding.disclosure.deliberation;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;

/**
 * What was weighed.
 *
 * @param risk of serious harm, to whom and by what
 * @param keptBack what is known and not disclosed, when a part is disclosed, and why
 */
public record Weighing(@NotBlank @Size(max = 8000) String reasons, @Size(min = 1, max = 8000) @Nullable String risk,
        @Size(min = 1, max = 8000) @Nullable String necessity, @Size(min = 1, max = 8000) @Nullable String proportionality,
        @Size(max = 20) @Nullable List<@Valid @NotNull LessIntrusive> lessIntrusive, @Valid @Nullable Accuracy accuracy,
        @Size(min = 1, max = 4000) @Nullable String victims, @Size(min = 1, max = 4000) @Nullable String vigilantism,
        @Size(min = 1, max = 4000) @Nullable String keptBack) {

    /** Another way that was looked at, such as that he tells it himself, a licence condition, or nothing. */
    public record LessIntrusive(@NotBlank @Size(max = 500) String way, @NotBlank @Size(max = 2000) String whyNot) {
    }

    /** That the facts were checked, since what is disclosed cannot be taken back. */
    public record Accuracy(@NotNull @OurTimes LocalDate checkedOn, @NotBlank @Size(max = 200) String checkedBy,
            @NotBlank @Size(max = 4000) String result) {
    }

    @Override
    public String toString() {
        return "Weighing[…]";
    }
}
