package safeguarding.registry.linking;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.person.Kind;

/** The records that a search found. */
record PersonHits(@Schema(maxItems = 50) List<PersonHit> people) {

    /** One record of a person, and the service that holds it. */
    record PersonHit(UUID record, String owner, Kind kind, @Schema(maxItems = 20) List<PersonName> names,
            @Nullable PartialDate born) {
    }
}
