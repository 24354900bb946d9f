package safeguarding.referral.review;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * A review.
 *
 * @param title as it is published, with pseudonyms
 * @param criteria under which rule it was considered
 * @param pseudonymsOnly that whoever records it says so: every name in it, and in its recommendations, is a pseudonym
 * @param themes codes of the dated list, by which it is found beside others
 */
@Schema(examples = NewReview.EXAMPLE)
record NewReview(@NotBlank @Size(max = 200) String title, @Size(max = 1000) @Nullable String criteria,
        @NotNull @Nullable Boolean pseudonymsOnly, @Size(max = 20) List<@NotNull @Size(max = 60) String> themes) {

    static final String EXAMPLE = """
            {
              "title": "Child G and H",
              "criteria": "Regulation 5 of the Local Safeguarding Children Boards Regulations 2006",
              "pseudonymsOnly": true,
              "themes": ["registered-sex-offenders", "anonymous-referrals"]
            }""";

    NewReview {
        themes = Given.list(themes);
    }

    void examine(Place place, CodeList known) {
        if (!Boolean.TRUE.equals(pseudonymsOnly)) {
            place.wrong("pseudonymsOnly", "A review is recorded here with pseudonyms only.");
        }
        for (int i = 0; i < themes.size(); i++) {
            if (!known.has(themes.get(i), place.today())) {
                place.wrong("themes/" + i, "This is not the code of a theme in force today.");
            }
        }
        place.missingUnless(!themes.isEmpty(), "themes", "Without a theme it is not found beside others.");
        place.missingUnless(criteria != null, "criteria", "Under which rule it was considered is not said.");
    }
}
