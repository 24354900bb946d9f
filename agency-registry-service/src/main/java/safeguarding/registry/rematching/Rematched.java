package safeguarding.registry.rematching;

import java.util.Set;
import java.util.UUID;

import safeguarding.registry.lane.Change;
import safeguarding.registry.person.PersonRecords;

/** Puts records under the keys of the present rules; the lane then joins and separates by these rules. */
final class Rematched implements Change {

    private final PersonRecords people;
    private final Set<UUID> records;

    Rematched(PersonRecords people, Set<UUID> records) {
        this.people = people;
        this.records = records;
    }

    @Override
    public Set<UUID> touches() {
        return records;
    }

    @Override
    public void apply() {
        people.putUnderTheirKeys(records);
    }
}
