package safeguarding.referral.neglect;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Place;
import safeguarding.referral.line.Sharing;

/**
 * A sign of neglect, whatever the family came for.
 *
 * @param sign a code of the dated list of signs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeglectSign(@NotBlank @Size(max = 60) String sign, @Valid @Nullable PartialDate on,
        @Size(max = 2000) @Nullable String description, @Valid @Nullable Sharing sharing) {

    void examine(Place place, CodeList signs) {
        if (!signs.has(sign, place.today())) {
            place.wrong("sign", "This is not the code of a sign in force today.");
        }
        if (on != null && on.knowsYear()) {
            place.at("on").notAhead("date", on.date());
        }
        Sharing.examine(sharing, place);
    }

    NeglectSign shown(boolean summary) {
        return new NeglectSign(sign, on, summary ? null : description, null);
    }
}
