package safeguarding.disclosure.concern;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;

/** A concern about an offender whom the caller's agency recorded or leads on. */
record NewConcern(@NotNull UUID offender, @NotNull @Size(min = 1, max = 60) String kind, @NotNull Statement statement,
        @NotNull @Size(max = 3) @Pattern(regexp = ConcernText.GRADE, message = ConcernText.GRADE_RULE) String grade,
        @NotBlank @Size(max = 8000) String narrative, @OurTimes @Nullable LocalDate occurredOn) {

    ConcernText text() {
        return new ConcernText(kind, statement, grade, narrative, occurredOn);
    }

    @Override
    public String toString() {
        return "NewConcern[…]";
    }
}
