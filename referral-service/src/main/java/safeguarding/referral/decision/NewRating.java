package safeguarding.referral.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.form.Place;

/**
 * How urgent a referral is.
 *
 * @param rating one of the colours of the caller's hub
 * @param reason why this one, and why another one than before
 */
@Schema(examples = NewRating.EXAMPLE)
public record NewRating(@NotBlank @Size(max = 20) String rating, @NotBlank @Size(max = 2000) String reason) {

    static final String EXAMPLE = """
            {"rating": "red", "reason": "A man of whom little is known stays overnight with a child under ten."}""";

    public void examine(Place place, boolean isOfTheHub) {
        if (!isOfTheHub) {
            place.wrong("rating", "Your hub has no such rating today.");
        }
    }
}
