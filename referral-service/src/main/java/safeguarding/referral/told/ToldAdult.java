package safeguarding.referral.told;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.adult.IdentityStatus;
import safeguarding.referral.adult.NewAdult;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * An adult of whom somebody tells.
 *
 * @param ref by which the connections of this body name the adult; nobody's own word, since it is kept
 * @param observations numbers and names by which the adult can be recognised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldAdult(@Size(max = 40) @Pattern(regexp = "^adult-[0-9]{1,2}$") @Nullable String ref,
        @Nullable IdentityStatus identityStatus, @Size(max = 4) List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born, @Valid @Nullable Whereabouts address,
        @Size(max = 10) List<@NotNull @Valid Sign> observations) {

    public ToldAdult {
        names = Given.list(names);
        observations = Given.list(observations);
    }

    public void examine(Place place) {
        Names.examine(names, place);
        for (int i = 0; i < observations.size(); i++) {
            observations.get(i).examine(place.at("observations", i));
        }
    }

    public NewAdult adult() {
        return new NewAdult(null, ref, identityStatus, names, born, List.of(), null, null, Whereabouts.address(address),
                observations.stream().map(Sign::observation).toList(), null, null, null);
    }
}
