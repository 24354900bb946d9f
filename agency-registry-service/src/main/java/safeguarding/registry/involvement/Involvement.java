package safeguarding.registry.involvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.person.Kind;

/**
 * That an agency works with somebody. Its id is also the id of the agency's record of that person.
 *
 * @param localReference what the agency itself calls the person; notices name him so
 * @param team the part of the agency that works with him
 */
public record Involvement(UUID id, String agency, String localReference, Kind kind, @Nullable String team, LocalDate openedOn,
        @Nullable LocalDate closedOn, long version) {

    Involvement closed(LocalDate on) {
        return new Involvement(id, agency, localReference, kind, team, openedOn, on, version + 1);
    }
}
