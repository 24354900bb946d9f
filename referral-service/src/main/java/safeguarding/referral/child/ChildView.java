package safeguarding.referral.child;

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

/** A child of a referral as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChildView(UUID id, @Schema(maxLength = 40) @Nullable String ref, ChildStatus status,
        @Schema(maxItems = 20) List<PersonName> names,
        @Nullable PartialDate born, @Nullable LocalDate expectedOn, @Schema(maxItems = 20) List<Identifier> identifiers,
        @Schema(maxLength = 40) @Nullable String gender, @Schema(maxLength = 100) @Nullable String firstLanguage,
        Answer interpreterNeeded, @Schema(maxLength = 1000) @Nullable String disability,
        @Schema(maxLength = 200) @Nullable String school, @Nullable Address address,
        @Schema(maxItems = 20) List<OwnWords> ownWords, @Schema(maxLength = 100) @Nullable String ethnicity,
        @Schema(maxLength = 1000) @Nullable String communicationNeeds) {

    public static ChildView of(UUID id, NewChild form, LocalDate today) {
        PersonIdentity identity = form.identity(today);
        return new ChildView(id, form.ref(), ChildStatus.RECEIVED, identity.names(), identity.born(), form.expectedOn(),
                identity.identifiers(), form.gender(), form.firstLanguage(), Answer.of(form.interpreterNeeded()),
                form.disability(), form.school(), form.address(), form.ownWords(), form.ethnicity(), form.communicationNeeds());
    }

    public ChildView withdrawn() {
        return in(ChildStatus.WITHDRAWN);
    }

    public ChildView received() {
        return in(ChildStatus.RECEIVED);
    }

    private ChildView in(ChildStatus next) {
        return new ChildView(id, ref, next, names, born, expectedOn, identifiers, gender, firstLanguage, interpreterNeeded,
                disability, school, address, ownWords, ethnicity, communicationNeeds);
    }

    PersonIdentity identity() {
        return new PersonIdentity(names, born, identifiers);
    }
}
