package safeguarding.disclosure.mappa;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.NotificationRules;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * That he must notify the police, how often, and when he last did (Sexual Offences Act 2003, Part 2).
 *
 * @param to missing where the requirement is indefinite
 * @param lastOn when he last came; before the first time he has to come within days of its beginning
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notification(@NotNull NotificationRules.Frequency often, @NotNull @OurTimes LocalDate from,
        @OurTimes @Nullable LocalDate to, @OurTimes @Nullable LocalDate lastOn) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        Span.check(from, to, pointer, today, faults);
        Span.notAhead(lastOn, pointer + "/lastOn", today, faults);
    }

    @Override
    public Optional<LocalDate> dueOn(NotificationRules rules) {
        LocalDate next = lastOn == null ? rules.first(from) : rules.next(often, lastOn);
        return to != null && next.isAfter(to) ? Optional.empty() : Optional.of(next);
    }

    @Override
    public @Nullable LocalDate since() {
        return from;
    }
}
