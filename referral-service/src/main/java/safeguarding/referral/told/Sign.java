package safeguarding.referral.told;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.adult.Observation;
import safeguarding.referral.form.Place;

/** Something by which an adult can be recognised, and which has a shape, so that no sentence passes for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sign(
        @NotBlank @Size(max = 60) @Pattern(regexp = "^(phone|email|online-handle|vehicle-registration|postcode)$") String attribute,
        @NotBlank @Size(max = 100) String value, @Nullable LocalDate observedOn) {

    private static final String EMAIL = "[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+";
    private static final String HANDLE = "@?[\\p{L}0-9._-]{2,30}";

    /** The others have their shape wherever they are observed. */
    void examine(Place place) {
        if (attribute.equals("email") && !value.matches(EMAIL)) {
            place.wrong("value", "An e-mail address has the shape of name@example.org.");
        }
        if (attribute.equals("online-handle") && !value.matches(HANDLE)) {
            place.wrong("value", "A name on a network has two to thirty letters, digits, dots, dashes or underscores.");
        }
    }

    Observation observation() {
        return new Observation(attribute, value, null, observedOn, null);
    }
}
