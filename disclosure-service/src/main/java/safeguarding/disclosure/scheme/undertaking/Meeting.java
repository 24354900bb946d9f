package safeguarding.disclosure.scheme.undertaking;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.disclosure.deliberation.Telling;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * The meeting with whoever is best placed to protect the child: nothing in writing, and the words of the decision.
 *
 * @param recipientIsApplicant whether that is the applicant; often it is not
 * @param warned that it is to be used to keep the child safe and for nothing else
 * @param given whether it was told
 */
@Schema(examples = Meeting.EXAMPLE)
public record Meeting(@NotNull @OurTimes LocalDate on, @NotBlank @Size(max = 500) String where,
        @NotNull @Size(min = 1, max = 10) List<@NotBlank @Size(max = 200) String> by, @NotNull Boolean recipientIsApplicant,
        @NotNull Boolean warned, @NotNull @Valid Telling.Undertaking undertaking, @NotNull Boolean given) {

    static final String EXAMPLE = """
            {"on": "2026-12-01", "where": "At the mother's sister's", "by": ["Dana Invented, police"], "recipientIsApplicant": false,
             "warned": true, "undertaking": {"answered": "REFUSED", "whatFollowed": "Told all the same: the child is with him tonight."},
             "given": true}""";

    public void check(LocalDate today, Faults faults) {
        if (on.isAfter(today)) {
            faults.add("/on", "This date is still to come.");
        }
        if (given && !warned) {
            faults.add("/warned", "Nothing is told without the warning.");
        }
        boolean signedAndTold = given && undertaking.answered() == Telling.Answered.SIGNED;
        if (!signedAndTold && undertaking.whatFollowed() == null) {
            faults.add("/undertaking/whatFollowed",
                    "Where nobody signed or nothing was told, it is said what followed.");
        }
    }

    @Override
    public String toString() {
        return "Meeting[…]";
    }
}
