package safeguarding.disclosure.occupation;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.disclosure.matter.Touch;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * Work, paid or not.
 *
 * @param withChildren whether it brings him together with children; not knowing is no reassurance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Occupation(@NotNull Work work, @Size(max = 200) @Nullable String organisation,
        @Size(max = 200) @Nullable String role, @NotNull Answer withChildren, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    /** What sort of work. */
    public enum Work {
        EMPLOYMENT,
        VOLUNTEERING,
        EDUCATION
    }

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        if (organisation == null && role == null) {
            faults.add(pointer, "Where he works or as what is said.");
        }
        Span.check(from, to, pointer, today, faults);
    }

    @Override
    public Optional<Touch> touch() {
        return withChildren == Answer.NO ? Optional.empty() : Optional.of(Touch.WORK_WITH_CHILDREN);
    }

    @Override
    public @Nullable LocalDate since() {
        return from;
    }

    @Override
    public @Nullable LocalDate until() {
        return to;
    }

    @Override
    public String toString() {
        return "Occupation[…]";
    }
}
