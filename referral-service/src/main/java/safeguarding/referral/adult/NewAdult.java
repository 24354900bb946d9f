package safeguarding.referral.adult;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.form.Address;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * An adult in the form of a referral.
 *
 * @param id only in an amendment, for an adult whom the referral has or had
 * @param ref the client's own key within this body, by which its connections name the adult
 * @param knownToChildrenAs what the children call him or her
 */
public record NewAdult(@Nullable UUID id, @Pattern(regexp = "^[A-Za-z0-9._-]{1,40}$") @Nullable String ref,
        @Nullable IdentityStatus identityStatus, @Size(max = 20) List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born, @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(max = 100) @Nullable String knownToChildrenAs, @Size(max = 4000) @Nullable String description,
        @Valid @Nullable Address address, @Size(max = 50) List<@NotNull @Valid Observation> observations,
        @Size(max = 100) @Nullable String firstLanguage, @Nullable Answer interpreterNeeded,
        @Size(max = 1000) @Nullable String disability) {

    public NewAdult {
        names = Given.list(names);
        identifiers = Given.list(identifiers);
        observations = Given.list(observations);
    }

    public void examine(Place place) {
        place.who(identity(place.today()));
        place.missingUnless(identityStatus != null, "identityStatus",
                "How far it is known who this is, is not said; it was inferred.");
        if (standing().isIdentified()) {
            place.missingUnless(!names.isEmpty(), "names", "The name is not known.");
            place.missingUnless(born != null, "born", "The date of birth is not known.");
        } else {
            boolean described = !names.isEmpty() || description != null || knownToChildrenAs != null || !observations.isEmpty();
            place.missingUnless(described, "description", "Nothing is said by which this adult could be recognised.");
        }
        if (address != null) {
            address.examine(place.at("address"));
        }
        for (int i = 0; i < observations.size(); i++) {
            observations.get(i).examine(place.at("observations", i));
        }
    }

    /** As stated; otherwise as much as the form bears out. */
    IdentityStatus standing() {
        if (identityStatus != null) {
            return identityStatus;
        }
        if (!identifiers.isEmpty() || names.stream().anyMatch(name -> name.given() != null && name.family() != null)) {
            return IdentityStatus.CLAIMED;
        }
        return names.isEmpty() ? IdentityStatus.UNIDENTIFIED : IdentityStatus.PARTIAL;
    }

    PersonIdentity identity(LocalDate today) {
        return new PersonIdentity(names, born, identifiers).completed(Year.from(today));
    }
}
