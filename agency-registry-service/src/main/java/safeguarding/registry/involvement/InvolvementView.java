package safeguarding.registry.involvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.person.Kind;

/** An involvement, as its own agency sees it. */
record InvolvementView(UUID id, String agency, String localReference, Kind kind, @Nullable String team, LocalDate openedOn,
        @Nullable LocalDate closedOn, long version) {

    static InvolvementView of(Involvement involvement) {
        return new InvolvementView(involvement.id(), involvement.agency(), involvement.localReference(), involvement.kind(),
                involvement.team(), involvement.openedOn(), involvement.closedOn(), involvement.version());
    }
}
