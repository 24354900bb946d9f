package safeguarding.referral.adult;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PhoneNumber;
import safeguarding.kit.identity.Postcode;
import safeguarding.kit.identity.VehicleRegistration;
import safeguarding.referral.form.Grade;
import safeguarding.referral.form.Place;

/**
 * One thing seen or heard about an adult: what, from whom, when, and how far it can be relied on.
 *
 * @param attribute what it is about, such as vehicle, hair, accent, workplace, online-handle
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(@NotBlank @Size(max = 60) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") String attribute,
        @NotBlank @Size(max = 1000) String value, @Size(max = 200) @Nullable String source, @Nullable LocalDate observedOn,
        @Schema(maxLength = 3) @Pattern(regexp = Grade.FULL, message = Grade.FULL_RULE) @Nullable String grade) {

    void examine(Place place) {
        switch (attribute) {
            case "vehicle-registration" -> refuseUnless(VehicleRegistration.isValid(value), place,
                    "A registration mark has up to ten letters and digits; ? and * may stand for what was not seen.");
            case "phone" -> refuseUnless(PhoneNumber.isValid(value), place,
                    "A telephone number starts with 0, or with + and the country, and has no more than fifteen digits.");
            case "postcode" -> refuseUnless(Postcode.isValid(value), place, "A postcode has the shape of SO23 8UJ.");
            default -> {
                // Whatever else somebody has noticed is taken as he put it.
            }
        }
        place.notAhead("observedOn", observedOn);
        place.missingUnless(source != null, "source", "Where this comes from is not said.");
        place.missingUnless(grade != null, "grade", "How far this can be relied on is not said.");
    }

    private static void refuseUnless(boolean right, Place place, String rule) {
        if (!right) {
            place.wrong("value", rule);
        }
    }
}
