package safeguarding.registry.linking;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;

/** Whom somebody looks for. Sent as a body, so that no name ever stands in a URL. */
record PersonQuery(
        @Size(max = 20) @Nullable List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born,
        @Size(max = 20) @Nullable List<@NotNull @Valid Identifier> identifiers) {

    PersonIdentity identity() {
        return PersonIdentity.of(names, born, identifiers);
    }
}
