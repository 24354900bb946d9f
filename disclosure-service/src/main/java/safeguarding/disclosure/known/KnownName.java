package safeguarding.disclosure.known;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Faults;

/** A name that he has or had, from when until when; a changed name defeats whoever looks for one current name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownName(@NotNull @Valid PersonName name, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        if (name != null && name.given() == null && name.family() == null) {
            faults.add(pointer + "/name", "A name has a given part, a family part or both.");
        }
        Span.check(from, to, pointer, today, faults);
    }

    @Override
    public Optional<PersonName> knownName() {
        return Optional.of(name);
    }

    @Override
    public String toString() {
        return "KnownName[…]";
    }
}
