package safeguarding.referral.form;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.Postcode;
import safeguarding.kit.identity.Uprn;

/** Where somebody lives or stays, as far as it is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(@Size(max = 6) List<@NotNull @Size(max = 200) String> lines, @Size(max = 10) @Nullable String postcode,
        @Size(max = 20) @Nullable String uprn) {

    public Address {
        lines = Given.list(lines);
    }

    public void examine(Place place) {
        if (postcode != null && !Postcode.isValid(postcode)) {
            place.wrong("postcode", "A postcode has the shape of SO23 8UJ.");
        }
        if (uprn != null && !Uprn.isValid(uprn)) {
            place.wrong("uprn", "A UPRN is a number of up to twelve digits, and not nought.");
        }
    }
}
