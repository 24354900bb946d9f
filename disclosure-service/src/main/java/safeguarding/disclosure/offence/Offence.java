package safeguarding.disclosure.offence;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * An offence, out of {@code offences.json}.
 *
 * @param index whether he is managed because of it
 * @param committedOn the day, or the first day; without it the code must have been in use at any time
 * @param victimAge as a band, such as 10-12: nobody is to be recognised by it
 * @param relationship what he was to the victim, out of {@code relationships.json}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offence(@NotNull @Size(min = 1, max = 40) String code, @NotNull Boolean index, @Nullable Attempt attempt,
        @OurTimes @Nullable LocalDate committedOn, @OurTimes @Nullable LocalDate convictedOn,
        @Size(max = 200) @Nullable String court, @Size(max = 500) @Nullable String sentence,
        @Size(max = 20) @Nullable String victimAge, @Nullable Boolean online,
        @Size(max = 60) @Nullable String relationship) implements Matter {

    /** What stands in the schedules beside the offence itself. */
    public enum Attempt {
        ATTEMPTED,
        CONSPIRED,
        INCITED,
        AIDED
    }

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        boolean known = code == null
                || (committedOn == null ? codes.offences().everUsed(code) : codes.offences().inUse(code, committedOn));
        if (!known) {
            faults.add(pointer + "/code", "The catalogue has no such offence on that day.");
        }
        if (relationship != null && !codes.relationships().inUse(relationship, today)) {
            faults.add(pointer + "/relationship", "This is no relationship on the list; \"other\" and \"not-known\" are.");
        }
        Span.notAhead(committedOn, pointer + "/committedOn", today, faults);
        Span.notAhead(convictedOn, pointer + "/convictedOn", today, faults);
        if (committedOn != null && convictedOn != null && convictedOn.isBefore(committedOn)) {
            faults.add(pointer + "/convictedOn", "He was convicted before he did it.");
        }
    }

    @Override
    public @Nullable LocalDate since() {
        return committedOn;
    }

    @Override
    public String toString() {
        return "Offence[…]";
    }
}
