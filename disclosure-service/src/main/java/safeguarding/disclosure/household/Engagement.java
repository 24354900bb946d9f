package safeguarding.disclosure.household;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import safeguarding.disclosure.matter.Matter;
import safeguarding.disclosure.matter.MatterCodes;
import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/** Work of his managers with the people around him. */
public record Engagement(@NotNull With with, @NotNull @OurTimes LocalDate on,
        @NotBlank @Size(max = 4000) String what) implements Matter {

    /** With whom. */
    public enum With {
        PARTNER,
        FAMILY,
        OTHER
    }

    @Override
    public void check(String pointer, LocalDate today, MatterCodes codes, Faults faults) {
        Span.notAhead(on, pointer + "/on", today, faults);
    }

    @Override
    public String toString() {
        return "Engagement[…]";
    }
}
