package safeguarding.referral.tipline;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;
import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.form.Given;
import safeguarding.referral.wording.Wording;

/**
 * A text in the words in which others may read it.
 *
 * @param takenOut what kinds of things are left out in it, such as where the writer lives; never the things themselves
 * @param namesLookedAt that whom the form names was looked at as well, with its first text: somebody may have put himself there
 */
@Schema(examples = NewCheck.EXAMPLE)
record NewCheck(@NotBlank @Size(max = AccountTexts.LONGEST_ACCOUNT) String wording,
        @Size(max = 10) List<@NotNull @Size(max = 60) String> takenOut, @Nullable Boolean namesLookedAt) {

    static final String EXAMPLE = """
            {"wording": "The children are alone at night, and the small one cries for hours.", "takenOut": ["where the writer lives"],
              "namesLookedAt": true}""";

    NewCheck {
        takenOut = Given.list(takenOut);
    }

    /** Says of each thing that was taken out whether it is only said what kind of thing it was. */
    void examine(Faults faults, String written) {
        if (!Wording.of(wording).removed().isEmpty()) {
            faults.add("/wording", "This still has what looks like a number, an address or a name of the"
                    + " writer's own. What identifies the people whom it is about goes into the referral.");
        }
        for (int i = 0; i < takenOut.size(); i++) {
            if (Wording.repeats(takenOut.get(i), written, wording)) {
                faults.add("/takenOut/" + i,
                        "This repeats a name or a number that was taken out. Say what kind of thing it was.");
            }
        }
    }

    boolean hasNamesLookedAt() {
        return Boolean.TRUE.equals(namesLookedAt);
    }
}
