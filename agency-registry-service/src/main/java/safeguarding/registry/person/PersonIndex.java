package safeguarding.registry.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.crowding.CrowdedKeys;
import safeguarding.registry.matching.JoinKeys;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.person.Matching.Verdict;
import safeguarding.registry.person.PersonRecords.Near;

/** Works out again who is who, for the records that a change touches. Only ever called in the lane. */
@ApplicationScoped
public class PersonIndex {

    private static final int MOST_CANDIDATES = 50;
    private static final int MOST_COMPARED = 1000;
    private static final int MOST_EXPLAINED = 3;

    private final PersonRecords records;
    private final Rows rows;
    private final Matching matching;
    private final CrowdedKeys crowded;

    public PersonIndex(PersonRecords records, Rows rows, Matching matching, CrowdedKeys crowded) {
        this.records = records;
        this.rows = rows;
        this.matching = matching;
        this.crowded = crowded;
    }

    /**
     * What follows from a change for who is who.
     *
     * @param placements the records that now belong to another person
     * @param looked all records that were looked at together
     * @param guardedAs where it is contradicted who somebody is, as whom each of these is guarded until that is mended
     */
    public record Moves(List<Placement> placements, Set<UUID> looked, Map<UUID, UUID> guardedAs) {

        static final Moves NONE = new Moves(List.of(), Set.of(), Map.of());

        public Moves {
            placements = List.copyOf(placements);
            looked = Set.copyOf(looked);
            guardedAs = Map.copyOf(guardedAs);
        }
    }

    /** Which records now belong to another person than before, each with the new one and why. Nothing is written yet. */
    public Moves moves(Collection<UUID> touched) {
        Comparisons comparisons = new Comparisons(matching, crowded.all());
        Map<UUID, PersonRecord> reachable = reachable(touched, comparisons);
        if (reachable.isEmpty()) {
            return Moves.NONE;
        }
        Humans humans = humans(reachable.keySet());
        Clustering clustering = new Clustering(comparisons, humans);
        Map<UUID, UUID> persons = clustering.persons(reachable.values());
        Map<UUID, UUID> before = records.personsOf(reachable.keySet());
        Map<UUID, List<PersonRecord>> groups = reachable.values().stream()
                .collect(Collectors.groupingBy(record -> Objects.requireNonNull(persons.get(record.id()))));
        List<Placement> moved = new ArrayList<>();
        for (PersonRecord record : reachable.values()) {
            UUID person = Objects.requireNonNull(persons.get(record.id()));
            if (!person.equals(before.get(record.id()))) {
                List<PersonRecord> fellows = Objects.requireNonNull(groups.get(person)).stream()
                        .filter(other -> !other.id().equals(record.id())).toList();
                moved.add(new Placement(record.id(), person, before.get(record.id()), matching.version(),
                        explained(record, fellows, clustering.ties(record, fellows))));
            }
        }
        return new Moves(moved, reachable.keySet(), new Guarding(comparisons, humans).guardedAs(reachable.values(), persons));
    }

    /** What rests on scores alone is kept with the likeliest of them, field by field. */
    private List<Placement.Tie> explained(PersonRecord record, List<PersonRecord> fellows, List<Placement.Tie> ties) {
        if (ties.isEmpty() || ties.stream().anyMatch(tie -> !tie.isByScore())) {
            return ties;
        }
        Map<UUID, PersonRecord> others = fellows.stream().collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        List<Placement.Tie> scored = ties.stream().limit(MOST_EXPLAINED)
                .map(tie -> tie.scored(matching.score(record, Objects.requireNonNull(others.get(tie.other())))))
                .toList();
        return Stream.concat(scored.stream(), ties.stream().skip(MOST_EXPLAINED)).toList();
    }

    /** All records that have to be looked at together with these, as things are now. */
    public Set<UUID> comparedWith(Collection<UUID> touched) {
        return new HashSet<>(reachable(touched, new Comparisons(matching, crowded.all())).keySet());
    }

    /** Returns whose guard is another than before. */
    public Set<UUID> move(Moves moves) {
        records.assign(moves.placements());
        return records.guard(moves.looked(), moves.guardedAs());
    }

    /**
     * Records of these owners that agree with this identity by strong identifier, by name and exact date of birth, or by so
     * much
     * that the
     * machine would join them.
     */
    public List<PersonRecord> candidates(PersonIdentity identity, Collection<String> owners) {
        UUID nobody = new UUID(0, 0);
        PersonRecord sought = new PersonRecord(nobody, "", nobody, Kind.ADULT, true, identity);
        Set<String> exactly = ExactKeys.of(sought);
        return records.withKeys(JoinKeys.of(Particulars.of(identity)), owners, MOST_COMPARED).stream()
                .filter(record -> !Collections.disjoint(exactly, ExactKeys.of(record))
                        || matching.compare(sought, record) == Verdict.PROBABLE)
                .limit(MOST_CANDIDATES).toList();
    }

    /** Everything tied to these records over any number of steps: a group can only change as a whole. */
    private Map<UUID, PersonRecord> reachable(Collection<UUID> touched, Comparisons comparisons) {
        Map<UUID, PersonRecord> found = new HashMap<>();
        Set<UUID> edge = new HashSet<>(touched);
        while (!edge.isEmpty()) {
            Map<Boolean, List<Near>> near = near(edge);
            List<Near> here = near.getOrDefault(true, List.of());
            here.forEach(one -> found.put(one.record().id(), one.record()));
            List<Near> others = near.getOrDefault(false, List.of()).stream()
                    .filter(other -> !found.containsKey(other.record().id())).toList();
            edge = others.isEmpty() ? Set.of()
                    : together(here, others, new Clustering(comparisons, humans(edge).asIfTheSame()));
        }
        return found;
    }

    private Map<Boolean, List<Near>> near(Set<UUID> edge) {
        return records.around(edge).stream().collect(Collectors.partitioningBy(one -> edge.contains(one.record().id())));
    }

    /** Of the others those that are held to be of the same person as one of these, or are tied to one. */
    private static Set<UUID> together(List<Near> here, List<Near> others, Clustering clustering) {
        Set<UUID> persons = here.stream().map(Near::person).collect(Collectors.toSet());
        return others.stream()
                .filter(other -> persons.contains(other.person())
                        || here.stream().anyMatch(one -> clustering.tied(one.record(), other.record())))
                .map(other -> other.record().id()).collect(Collectors.toSet());
    }

    private Humans humans(Collection<UUID> among) {
        Set<Pair> same = new HashSet<>();
        Set<Pair> different = new HashSet<>();
        rows.list("select record, other, decision from link_decision_counting where record = any(?::uuid[])"
                + " or other = any(?::uuid[])",
                row -> (row.getString(3).equals("SAME_PERSON") ? same : different)
                        .add(new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class))),
                among, among);
        return Humans.saying(same, different);
    }
}
