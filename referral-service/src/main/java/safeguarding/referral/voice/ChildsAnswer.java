package safeguarding.referral.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Place;

/**
 * What came of what a child said.
 *
 * @param childTold whether the child was told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildsAnswer(@NotBlank @Size(max = 2000) String done, @Nullable Answer childTold) {

    ChildsAnswer {
        childTold = Answer.of(childTold);
    }

    void examine(Place place) {
        place.missingUnless(childTold != Answer.NOT_ASKED, "childTold",
                "Whether the child was told what came of it is not said.");
    }
}
