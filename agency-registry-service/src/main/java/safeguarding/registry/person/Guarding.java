package safeguarding.registry.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import safeguarding.registry.person.Matching.Verdict;

/**
 * As whom records are guarded that something holds together and something else takes apart: a dispute between humans, or
 * numbers
 * that contradict each other. Told as one person they might tell too much; hidden as several they would hide too little. So
 * whatever a human said to be the same, a number says to be the same, or belongs to one person as things are, is guarded as one
 * until the contradiction is mended. A pair that humans say is two, and nobody says is one, has no tie of its own; and where
 * they
 * say nothing but that somebody is two, that is so.
 */
final class Guarding {

    private final Comparisons comparisons;
    private final Humans humans;
    private final Map<UUID, UUID> leaders = new HashMap<>();

    Guarding(Comparisons comparisons, Humans humans) {
        this.comparisons = comparisons;
        this.humans = humans;
    }

    /**
     * The smallest id among those who are guarded together; nobody where that is a person as he is.
     *
     * @param persons the person of each of these records
     */
    Map<UUID, UUID> guardedAs(Collection<PersonRecord> records, Map<UUID, UUID> persons) {
        if (Set.copyOf(persons.values()).size() < 2) {
            return Map.of();
        }
        List<PersonRecord> all = List.copyOf(records);
        all.forEach(record -> leaders.put(record.id(), record.id()));
        persons.forEach(this::together);
        if (!humans.different().isEmpty()) {
            new Clustering(comparisons, humans.asIfTheSame()).persons(all).forEach(this::together);
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (isNewlyHeldTogether(all.get(i), all.get(j))) {
                    together(all.get(i).id(), all.get(j).id());
                }
            }
        }
        Map<UUID, Set<UUID>> personsOf = new HashMap<>();
        all.forEach(record -> personsOf.computeIfAbsent(leader(record.id()), unused -> new HashSet<>())
                .add(Objects.requireNonNull(persons.get(record.id()))));
        Set<UUID> settled = within(humans.different());
        settled.removeAll(within(humans.same()));
        settled.removeAll(within(humans.disputed()));
        Map<UUID, UUID> guarded = new HashMap<>();
        for (PersonRecord record : all) {
            UUID leader = leader(record.id());
            if (!settled.contains(leader) && Objects.requireNonNull(personsOf.get(leader)).size() > 1) {
                guarded.put(record.id(), leader);
            }
        }
        return guarded;
    }

    /** Who leads those among whom humans said this of two. */
    private Set<UUID> within(Set<Pair> said) {
        Set<UUID> leading = new HashSet<>();
        for (Pair pair : said) {
            if (leaders.containsKey(pair.one()) && leader(pair.one()).equals(leader(pair.other()))) {
                leading.add(leader(pair.one()));
            }
        }
        return leading;
    }

    private boolean isNewlyHeldTogether(PersonRecord one, PersonRecord other) {
        if (leader(one.id()).equals(leader(other.id()))) {
            return false;
        }
        Pair pair = new Pair(one.id(), other.id());
        if (humans.same().contains(pair) || humans.disputed().contains(pair)) {
            return true;
        }
        return !humans.different().contains(pair) && comparisons.of(one, other) == Verdict.CERTAIN;
    }

    /** The smaller leads, so that the order of the records makes no difference. */
    private void together(UUID one, UUID other) {
        UUID mine = leader(one);
        UUID theirs = leader(other);
        boolean first = mine.compareTo(theirs) < 0;
        leaders.put(first ? theirs : mine, first ? mine : theirs);
    }

    private UUID leader(UUID record) {
        UUID at = record;
        for (UUID next = leaders.get(at); next != null && !next.equals(at); next = leaders.get(at)) {
            at = next;
        }
        return at;
    }
}
