package safeguarding.referral.adult;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.form.Address;
import safeguarding.referral.form.Answer;

/** An adult of a referral as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AdultView(UUID id, @Schema(maxLength = 40) @Nullable String ref, IdentityStatus identityStatus,
        @Schema(maxItems = 20) List<PersonName> names, @Nullable PartialDate born,
        @Schema(maxItems = 20) List<Identifier> identifiers, @Schema(maxLength = 100) @Nullable String knownToChildrenAs,
        @Schema(maxLength = 4000) @Nullable String description, @Nullable Address address,
        @Schema(maxItems = 50) List<Observation> observations, @Schema(maxLength = 100) @Nullable String firstLanguage,
        @Nullable Answer interpreterNeeded, @Schema(maxLength = 1000) @Nullable String disability) {

    public static AdultView of(UUID id, NewAdult form, LocalDate today) {
        PersonIdentity identity = form.identity(today);
        return new AdultView(id, form.ref(), form.standing(), identity.names(), identity.born(), identity.identifiers(),
                form.knownToChildrenAs(), form.description(), form.address(), form.observations(),
                form.firstLanguage(), Answer.of(form.interpreterNeeded()), form.disability());
    }

    PersonIdentity identity() {
        return new PersonIdentity(names, born, identifiers);
    }
}
