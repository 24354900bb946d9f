package safeguarding.disclosure.mappa;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.NotificationRules;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * That something has changed which he must notify, and whether he has (Sexual Offences Act 2003, Part 2). What it is now is a
 * statement of its own.
 *
 * @param detail out of {@code notified-details.json}
 * @param changedOn the day of the change; where nobody knows it, the day on which it was learned of
 * @param notifiedOn when he told the police himself; until then he still has to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotifiableChange(@NotNull @Size(min = 1, max = 40) String detail, @NotNull @OurTimes LocalDate changedOn,
        @OurTimes @Nullable LocalDate notifiedOn) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        if (detail != null && !codes.notifiedDetails().inUse(detail, today)) {
            faults.add(pointer + "/detail", "This is nothing on the list of what has to be notified.");
        }
        Span.notAhead(changedOn, pointer + "/changedOn", today, faults);
        Span.notAhead(notifiedOn, pointer + "/notifiedOn", today, faults);
        if (changedOn != null && notifiedOn != null && notifiedOn.isBefore(changedOn)) {
            faults.add(pointer + "/notifiedOn", "He notified a change before it happened.");
        }
    }

    @Override
    public Optional<LocalDate> dueOn(NotificationRules rules) {
        return notifiedOn == null ? Optional.of(rules.change(changedOn)) : Optional.empty();
    }

    /** Whether he came after the last day; nothing while he has not come. */
    public @Nullable Boolean isLate(NotificationRules rules) {
        return notifiedOn == null ? null : notifiedOn.isAfter(rules.change(changedOn));
    }

    @Override
    public @Nullable LocalDate since() {
        return changedOn;
    }
}
