package safeguarding.registry.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import safeguarding.registry.person.Matching.Verdict;

/**
 * Which records are of one human: a pure function of the records and the humans' decisions, so that every order of arrival ends
 * in the same
 * place.
 *
 * <p>
 * Records joined by any tie form a group. Where a group holds two records that cannot be of one human, of the ties by score
 * those go that
 * bridge them ({@link Weaving}), and where numbers contradict each other, what these joined. What a human joined stays joined,
 * unless
 * another said of two of the group that they are two people: then humans have to settle it, and until they have, nobody of them
 * is
 * joined.
 */
public final class Clustering {

    private enum Strength {
        HUMAN,
        CERTAIN,
        PROBABLE
    }

    private final Comparisons comparisons;
    private final Humans humans;

    public Clustering(Matching matching, Humans humans) {
        this(new Comparisons(matching, Set.of()), humans);
    }

    Clustering(Comparisons comparisons, Humans humans) {
        this.comparisons = comparisons;
        this.humans = humans;
    }

    /** The person of each record: the smallest id in its group. */
    public Map<UUID, UUID> persons(Collection<PersonRecord> records) {
        Map<UUID, UUID> persons = new HashMap<>();
        for (List<PersonRecord> group : groups(records)) {
            UUID person = group.stream().map(PersonRecord::id).min(UUID::compareTo).orElseThrow();
            group.forEach(record -> persons.put(record.id(), person));
        }
        return persons;
    }

    private List<List<PersonRecord>> groups(Collection<PersonRecord> records) {
        List<List<PersonRecord>> settled = new ArrayList<>();
        for (List<PersonRecord> group : joined(records, Strength.PROBABLE)) {
            if (contradicts(group, Strength.PROBABLE)) {
                Set<UUID> disputed = new HashSet<>();
                List<List<PersonRecord>> pieces = pieces(group, Strength.CERTAIN, disputed);
                settled.addAll(new Weaving(comparisons, humans, disputed, pieces).woven());
            } else {
                settled.add(group);
            }
        }
        return settled;
    }

    private List<List<PersonRecord>> pieces(Collection<PersonRecord> records, Strength weakest, Set<UUID> disputed) {
        List<List<PersonRecord>> pieces = new ArrayList<>();
        for (List<PersonRecord> group : joined(records, weakest)) {
            if (!contradicts(group, weakest)) {
                pieces.add(group);
            } else if (weakest == Strength.HUMAN) {
                group.forEach(record -> {
                    disputed.add(record.id());
                    pieces.add(List.of(record));
                });
            } else {
                pieces.addAll(pieces(group, Strength.HUMAN, disputed));
            }
        }
        return pieces;
    }

    private Collection<List<PersonRecord>> joined(Collection<PersonRecord> records, Strength weakest) {
        List<PersonRecord> all = List.copyOf(records);
        int[] leader = new int[all.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            for (int j = i + 1; j < leader.length; j++) {
                if (find(leader, i) != find(leader, j) && tied(all.get(i), all.get(j), weakest)) {
                    leader[find(leader, i)] = find(leader, j);
                }
            }
        }
        Map<Integer, List<PersonRecord>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(find(leader, i), unused -> new ArrayList<>()).add(all.get(i));
        }
        return groups.values();
    }

    /** The ties of a record to others of its group, each called by the strongest that there is. */
    List<Placement.Tie> ties(PersonRecord record, Collection<PersonRecord> fellows) {
        List<Placement.Tie> ties = new ArrayList<>();
        for (PersonRecord other : fellows) {
            for (Strength strength : Strength.values()) {
                if (tied(record, other, strength)) {
                    ties.add(new Placement.Tie(other.id(), strength.name(), null));
                    break;
                }
            }
        }
        return List.copyOf(ties);
    }

    /** Whether these two are tied by themselves, strongly enough to be looked at together. */
    boolean tied(PersonRecord one, PersonRecord other) {
        return tied(one, other, Strength.PROBABLE);
    }

    private boolean tied(PersonRecord one, PersonRecord other, Strength weakest) {
        Pair pair = new Pair(one.id(), other.id());
        if (humans.same().contains(pair)) {
            return true;
        }
        if (weakest == Strength.HUMAN || humans.different().contains(pair)) {
            return false;
        }
        Verdict verdict = comparisons.of(one, other);
        return verdict == Verdict.CERTAIN || (verdict == Verdict.PROBABLE && weakest == Strength.PROBABLE);
    }

    private boolean contradicts(List<PersonRecord> group, Strength weakest) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Pair pair = new Pair(group.get(i).id(), group.get(j).id());
                if (humans.different().contains(pair) || (weakest != Strength.HUMAN && !humans.same().contains(pair)
                        && comparisons.of(group.get(i), group.get(j)) == Verdict.FORBIDDEN)) {
                    return true;
                }
            }
        }
        return weakest == Strength.PROBABLE && looksLikeTwins(group);
    }

    /**
     * Of those whom only scores join some have two given names: whoever is like both, by a slip that could be either's, is no
     * bridge
     * between twins.
     */
    private boolean looksLikeTwins(List<PersonRecord> group) {
        List<List<PersonRecord>> certain = List.copyOf(joined(group, Strength.CERTAIN));
        for (int i = 0; i < certain.size(); i++) {
            for (int j = i + 1; j < certain.size(); j++) {
                if (any(certain.get(i), certain.get(j), Verdict.APART)
                        && !any(certain.get(i), certain.get(j), Verdict.PROBABLE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean any(List<PersonRecord> some, List<PersonRecord> others, Verdict verdict) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> comparisons.of(one, other) == verdict));
    }

    private static int find(int[] leader, int i) {
        int at = i;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
