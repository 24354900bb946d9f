package safeguarding.registry.drawing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.registry.drawing.KnownFacts.Someone;
import safeguarding.registry.drawing.KnownFacts.Tie;

/**
 * Draws the circle around a person. A hop leads over a connection, and then to the siblings of the children whom it reaches:
 * from a child to the adults around him, and on to every other child of theirs; from an adult to his children, and on to the
 * other adults around them. Nothing is cut off; each hop asks the database the same few times, however many it reaches.
 */
@ApplicationScoped
class Compass {

    static final int FURTHEST = 2;

    private final KnownFacts facts;

    Compass(KnownFacts facts) {
        this.facts = facts;
    }

    /** None when no such record was known then. What the sight does not show leads nowhere. */
    Optional<Circle> around(UUID record, Instant at, Sight sight, int furthest) {
        List<Someone> found = facts.records(List.of(record), at);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Drawing(at, sight).draw(found.get(0).person(), furthest));
    }

    /** One circle while it grows. */
    private final class Drawing {

        private final Instant at;
        private final Sight sight;
        private final Map<UUID, Integer> hops = new HashMap<>();
        private final Map<UUID, Someone> records = new HashMap<>();
        private final Map<UUID, Tie> ties = new LinkedHashMap<>();

        Drawing(Instant at, Sight sight) {
            this.at = at;
            this.sight = sight;
        }

        Circle draw(UUID root, int furthest) {
            Set<UUID> edge = reach(Set.of(root), 0);
            Set<UUID> siblings = siblingsOf(edge);
            edge.addAll(reach(siblings, 1));
            for (int hop = 1; hop <= furthest; hop++) {
                Set<UUID> next = reach(tiedTo(edge), hop);
                next.addAll(reach(siblingsOf(next), hop));
                edge = next;
            }
            // The ties among those whom the last hop reached.
            tiedTo(edge);
            List<Tie> inside = ties.values().stream().filter(tie -> isIn(tie.child()) && isIn(tie.adult())).toList();
            return new Circle(root, hops, records, inside, facts.works(records.keySet(), at));
        }

        /** Takes these people in, with all their records, and answers who of them is new. */
        private Set<UUID> reach(Collection<UUID> persons, int hop) {
            Set<UUID> fresh = new HashSet<>(persons);
            fresh.removeAll(hops.keySet());
            if (!fresh.isEmpty()) {
                fresh.forEach(person -> hops.put(person, hop));
                facts.ofPersons(fresh, at).forEach(someone -> records.put(someone.id(), someone));
            }
            return fresh;
        }

        private Set<UUID> tiedTo(Set<UUID> persons) {
            List<UUID> own = records.values().stream().filter(someone -> persons.contains(someone.person())).map(Someone::id)
                    .toList();
            Set<UUID> ends = new HashSet<>();
            if (!own.isEmpty()) {
                facts.ties(own, at).stream().filter(tie -> sight.shows(tie.owner())).forEach(tie -> {
                    ties.put(tie.id(), tie);
                    ends.add(tie.child());
                    ends.add(tie.adult());
                });
            }
            ends.removeAll(records.keySet());
            return ends.isEmpty() ? new HashSet<>() : personsOf(facts.records(ends, at));
        }

        private Set<UUID> siblingsOf(Set<UUID> persons) {
            Set<UUID> sources = new HashSet<>();
            records.values().stream().filter(someone -> persons.contains(someone.person()) && someone.hasSiblings())
                    .forEach(someone -> sources.add(someone.source()));
            if (sources.isEmpty()) {
                return new HashSet<>();
            }
            return personsOf(facts.ofSources(sources, at).stream().filter(Someone::hasSiblings).toList());
        }

        private Set<UUID> personsOf(List<Someone> found) {
            Set<UUID> persons = new HashSet<>();
            found.forEach(someone -> persons.add(someone.person()));
            return persons;
        }

        private boolean isIn(UUID record) {
            return records.containsKey(record);
        }
    }
}
