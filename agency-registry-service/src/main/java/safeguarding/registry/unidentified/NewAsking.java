package safeguarding.registry.unidentified;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * Somebody asked who an adult is.
 *
 * @param asked of whom
 * @param askAgainOn the day on which somebody asks again, unless he is identified by then
 */
record NewAsking(@Schema(examples = "2026-11-20") @OurTimes @NotNull LocalDate askedOn, @NotNull Asking.Asked asked,
        @NotNull Asking.Outcome outcome, @Schema(examples = "2026-12-04") @OurTimes @NotNull LocalDate askAgainOn) {

    private static final int LONGEST_YEARS = 1;

    /** Reports what Bean Validation cannot see. */
    void check(LocalDate today, Faults faults) {
        if (askedOn.isAfter(today)) {
            faults.add("/askedOn", "The day on which it was asked cannot be still to come.");
        }
        if (!askAgainOn.isAfter(today) || askAgainOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            faults.add("/askAgainOn", "Somebody asks again on a day that is still to come, within a year.");
        }
    }
}
