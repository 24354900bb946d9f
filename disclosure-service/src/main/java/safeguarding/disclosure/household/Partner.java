package safeguarding.disclosure.household;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.disclosure.matter.Touch;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Faults;

/**
 * A partner, of whom as little as that there is one may be known. Children of the partner belong among the children with
 * contact,
 * where the registry finds them.
 *
 * @param knows whether the partner has been told of his past, by anybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Partner(@Valid @Nullable PersonName name, @Valid @Nullable PartialDate born, @NotNull Answer livesWithHim,
        @NotNull Answer hasChildren, @NotNull Answer knows, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        Span.check(from, to, pointer, today, faults);
    }

    @Override
    public Optional<Touch> touch() {
        return Optional.of(Touch.NEW_PARTNER);
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
        return "Partner[…]";
    }
}
