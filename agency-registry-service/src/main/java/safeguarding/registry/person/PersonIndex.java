package safeguarding.registry.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.kit.identity.PersonIdentity;

/** Works out again who is who, for the records that a change touches. Only ever called in the lane. */
@ApplicationScoped
public class PersonIndex {

    private static final int MOST_CANDIDATES = 50;

    private final PersonRecords records;
    private final Rows rows;
    private final Matching matching;

    PersonIndex(PersonRecords records, Rows rows, Matching matching) {
        this.records = records;
        this.rows = rows;
        this.matching = matching;
    }

    /** Records that now belong to another person than before, each with the new one and why. Nothing is written yet. */
    public List<Placement> moves(Collection<UUID> touched) {
        Map<UUID, PersonRecord> reachable = reachable(touched);
        if (reachable.isEmpty()) {
            return List.of();
        }
        Clustering clustering = new Clustering(matching, humans(reachable.keySet()));
        Map<UUID, UUID> persons = clustering.persons(reachable.values());
        Map<UUID, UUID> before = records.personsOf(reachable.keySet());
        List<Placement> moved = new ArrayList<>();
        for (PersonRecord record : reachable.values()) {
            UUID person = Objects.requireNonNull(persons.get(record.id()));
            if (!person.equals(before.get(record.id()))) {
                List<PersonRecord> fellows = reachable.values().stream()
                        .filter(other -> person.equals(persons.get(other.id())) && !other.id().equals(record.id())).toList();
                moved.add(new Placement(record.id(), person, before.get(record.id()), matching.version(),
                        clustering.ties(record, fellows)));
            }
        }
        return moved;
    }

    /** All records that have to be looked at together with these, as things are now. */
    public Set<UUID> comparedWith(Collection<UUID> touched) {
        return new HashSet<>(reachable(touched).keySet());
    }

    public void move(Collection<Placement> moves) {
        records.assign(moves);
    }

    /** Records of these owners that agree with this identity by strong identifier, or by name and exact date of birth. */
    public List<PersonRecord> candidates(PersonIdentity identity, Collection<String> owners) {
        UUID nobody = new UUID(0, 0);
        PersonRecord sought = new PersonRecord(nobody, "", nobody, Kind.ADULT, true, identity);
        return records.withKeys(MatchKeys.of(sought), owners, MOST_CANDIDATES);
    }

    /** Everything tied to these records over any number of steps: a group can only change as a whole. */
    private Map<UUID, PersonRecord> reachable(Collection<UUID> touched) {
        Map<UUID, PersonRecord> found = new HashMap<>();
        Set<UUID> edge = new HashSet<>(touched);
        while (!edge.isEmpty()) {
            Set<UUID> next = new HashSet<>();
            for (PersonRecord record : records.around(edge)) {
                if (found.put(record.id(), record) == null && !edge.contains(record.id())) {
                    next.add(record.id());
                }
            }
            edge = next;
        }
        return found;
    }

    private Humans humans(Collection<UUID> among) {
        Set<Pair> same = new HashSet<>();
        Set<Pair> different = new HashSet<>();
        rows.list("select record, other, decision from link_decision where withdrawn_at is null and record = any(?::uuid[])",
                row -> (row.getString(3).equals("SAME_PERSON") ? same : different)
                        .add(new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class))),
                among);
        return new Humans(same, different);
    }
}
