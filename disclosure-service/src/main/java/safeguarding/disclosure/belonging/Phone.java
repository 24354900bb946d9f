package safeguarding.disclosure.belonging;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PhoneNumber;
import safeguarding.kit.problem.Faults;

/** A telephone number that he uses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Phone(@NotBlank @Size(max = 40) String number, @OurTimes @Nullable LocalDate from,
        @OurTimes @Nullable LocalDate to) implements Matter {

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        if (number != null && !PhoneNumber.isValid(number)) {
            faults.add(pointer + "/number",
                    "A telephone number starts with 0, or with + and the country, and has no more than fifteen digits.");
        }
        Span.check(from, to, pointer, today, faults);
    }

    @Override
    public List<Identifier> identifiers() {
        return List.of(new Identifier("phone", new PhoneNumber(number).e164()));
    }

    @Override
    public String toString() {
        return "Phone[…]";
    }
}
