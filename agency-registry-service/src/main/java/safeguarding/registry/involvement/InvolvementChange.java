package safeguarding.registry.involvement;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.lane.Change;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/** Puts an involvement in its new state; with an identity, also the agency's record of the person. */
final class InvolvementChange implements Change {

    private final Involvements involvements;
    private final PersonRecords people;
    private final Involvement next;
    private final @Nullable PersonIdentity identity;

    InvolvementChange(Involvements involvements, PersonRecords people, Involvement next, @Nullable PersonIdentity identity) {
        this.involvements = involvements;
        this.people = people;
        this.next = next;
        this.identity = identity;
    }

    @Override
    public Set<UUID> touches() {
        return Set.of(next.id());
    }

    @Override
    public void apply() {
        involvements.put(next);
        if (identity != null) {
            people.put(Set.of(new PersonRecord(next.id(), next.agency(), next.id(), next.kind(), true, identity)));
        }
    }
}
