package safeguarding.disclosure.saying;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import safeguarding.disclosure.matter.Span;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/** That somebody looked whether it is right, before it leaves: what joins two people wrongly is hard to take back. */
public record AccuracyCheck(@NotNull @OurTimes LocalDate checkedOn, @NotBlank @Size(max = 200) String checkedBy,
        @NotBlank @Size(max = 2000) String how) {

    public void check(String pointer, LocalDate today, Faults faults) {
        Span.notAhead(checkedOn, pointer + "/checkedOn", today, faults);
    }

    @Override
    public String toString() {
        return "AccuracyCheck[…]";
    }
}
