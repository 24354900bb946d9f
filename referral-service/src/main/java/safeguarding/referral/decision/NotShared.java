package safeguarding.referral.decision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import safeguarding.referral.form.Place;

/**
 * That an agency is deliberately not told of a referral: a decision like any other.
 *
 * @param agency by its slug
 * @param reviewOn when somebody looks at this again
 */
public record NotShared(@NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String agency,
        @NotBlank @Size(max = 2000) String because, @NotNull LocalDate reviewOn) {

    void examine(Place place) {
        place.plausible("reviewOn", reviewOn);
        if (reviewOn.isBefore(place.today())) {
            place.wrong("reviewOn", "A review lies ahead.");
        }
    }
}
