package safeguarding.disclosure.mappa;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * From when until when somebody must notify the police (Sexual Offences Act 2003, Part 2).
 *
 * @param notifyUntil missing where the requirement is indefinite
 */
public record NotificationRequirement(@OurTimes @NotNull LocalDate notifyFrom, @OurTimes @Nullable LocalDate notifyUntil) {

    public void check(String pointer, Faults faults) {
        if (notifyUntil != null && notifyUntil.isBefore(notifyFrom)) {
            faults.add(pointer + "/notifyUntil", "The requirement ends before it begins.");
        }
    }
}
