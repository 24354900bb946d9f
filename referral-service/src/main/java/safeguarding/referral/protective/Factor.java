package safeguarding.referral.protective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Place;

/**
 * Protection from one sort of harm.
 *
 * @param harm a code of the dated list of types of harm
 * @param able whether the carer is able to protect from it
 * @param willing whether the carer is willing
 * @param evidence what that rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Factor(@NotBlank @Size(max = 60) String harm, @Nullable Answer able, @Nullable Answer willing,
        @Size(max = 4000) @Nullable String evidence) {

    Factor {
        able = Answer.of(able);
        willing = Answer.of(willing);
    }

    void examine(Place place) {
        place.missingUnless(able != Answer.NOT_ASKED, "able", "Whether the carer is able to protect is not said.");
        place.missingUnless(willing != Answer.NOT_ASKED, "willing", "Whether the carer is willing to protect is not said.");
        place.missingUnless(evidence != null, "evidence", "What this rests on is not said.");
    }

    Factor inSummary() {
        return new Factor(harm, able, willing, null);
    }
}
