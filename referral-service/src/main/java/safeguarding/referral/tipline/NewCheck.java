package safeguarding.referral.tipline;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.account.AccountTexts;
import safeguarding.referral.form.Given;

/**
 * A text in the words in which others may read it.
 *
 * @param takenOut what kinds of things are left out in it, such as where the writer lives; never the things themselves
 */
@Schema(examples = NewCheck.EXAMPLE)
record NewCheck(@NotBlank @Size(max = AccountTexts.LONGEST_ACCOUNT) String wording,
        @Size(max = 10) List<@NotNull @Size(max = 60) String> takenOut) {

    static final String EXAMPLE = """
            {"wording": "The children are alone at night, and the small one cries for hours.", "takenOut": ["where the writer lives"]}""";

    NewCheck {
        takenOut = Given.list(takenOut);
    }
}
