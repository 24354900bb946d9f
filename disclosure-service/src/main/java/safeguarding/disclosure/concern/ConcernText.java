package safeguarding.disclosure.concern;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.Grade;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * What a concern says.
 *
 * @param grade the police's 3x5x2: the source 1 to 3, the information A to E, and handling P or C
 */
record ConcernText(@NotNull @Size(min = 1, max = 60) String kind, @NotNull Statement statement,
        @NotNull @Size(max = 3) @Pattern(regexp = GRADE, message = GRADE_RULE) String grade,
        @NotBlank @Size(max = 8000) String narrative, @OurTimes @Nullable LocalDate occurredOn) {

    static final String GRADE = Grade.PATTERN;
    static final String GRADE_RULE = Grade.RULE;

    void check(LocalDate today, ConcernKinds kinds, Faults faults) {
        if (!kinds.inUse(kind, today)) {
            faults.add("/kind", "This is no kind of concern in use today.");
        }
        if (occurredOn != null && occurredOn.isAfter(today)) {
            faults.add("/occurredOn", "This date is still to come.");
        }
    }

    @Override
    public String toString() {
        return "ConcernText[…]";
    }
}
