package safeguarding.registry.involvement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import safeguarding.registry.lane.Change;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/** Puts involvements in their new state, and those of the agency's records of the people that are new. */
final class InvolvementChange implements Change {

    private final Involvements involvements;
    private final PersonRecords people;
    private final List<Involvement> next;
    private final List<PersonRecord> records;

    InvolvementChange(Involvements involvements, PersonRecords people, List<Involvement> next, List<PersonRecord> records) {
        this.involvements = involvements;
        this.people = people;
        this.next = List.copyOf(next);
        this.records = List.copyOf(records);
    }

    @Override
    public Set<UUID> touches() {
        return next.stream().map(Involvement::id).collect(Collectors.toSet());
    }

    @Override
    public void apply() {
        next.forEach(involvements::put);
        if (!records.isEmpty()) {
            people.put(records);
        }
    }
}
