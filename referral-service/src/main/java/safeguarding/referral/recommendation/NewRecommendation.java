package safeguarding.referral.recommendation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Place;

/**
 * What a review recommends to one agency.
 *
 * @param heading under which it stands in the review
 * @param agency who is to do it, by its slug
 * @param dueOn the last day on which it is done in time
 */
@Schema(examples = NewRecommendation.EXAMPLE)
record NewRecommendation(@NotBlank @Size(max = 200) String heading, @NotBlank @Size(max = 4000) String text,
        @NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String agency,
        @NotNull @Nullable LocalDate dueOn) {

    static final String EXAMPLE = """
            {
              "heading": "Anonymous referrals",
              "text": "Put the learning about anonymous referrals into staff training and into policy.",
              "agency": "hampshire-childrens-services",
              "dueOn": "2027-03-31"
            }""";

    void examine(Place place, boolean canAnswer) {
        if (!canAnswer) {
            place.wrong("agency", "The directory knows no such agency that works at present.");
        }
        place.plausible("dueOn", dueOn);
    }
}
