package safeguarding.referral.enquiry;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Place;

/**
 * What was said about one adult of the referral. That he does not have care of the child is an answer like any other.
 *
 * @param household whether he lives in the child's household
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdultAnswer(@NotNull UUID adult, @Nullable Answer caring, @Nullable Answer unsupervised, @Nullable Answer household,
        @Size(max = 2000) @Nullable String note) {

    AdultAnswer {
        caring = Answer.of(caring);
        unsupervised = Answer.of(unsupervised);
        household = Answer.of(household);
    }

    void examine(Place place) {
        place.missingUnless(caring != Answer.NOT_ASKED, "caring", "Whether this adult has care of the child is not said.");
        place.missingUnless(unsupervised != Answer.NOT_ASKED, "unsupervised",
                "Whether this adult is alone with the child is not said.");
    }
}
