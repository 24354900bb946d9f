package safeguarding.registry.person;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What humans decided about pairs of records and have not taken back.
 *
 * @param disputed of which some say the one and some the other: they are in neither of the others
 */
public record Humans(Set<Pair> same, Set<Pair> different, Set<Pair> disputed) {

    public Humans {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
        disputed = Set.copyOf(disputed);
    }

    public Humans(Set<Pair> same, Set<Pair> different) {
        this(same, different, Set.of());
    }

    /** Where they do not agree about two records, these are held to be of two people until somebody has settled it. */
    static Humans saying(Set<Pair> same, Set<Pair> different) {
        Set<Pair> agreed = new HashSet<>(same);
        agreed.removeAll(different);
        Set<Pair> disputed = new HashSet<>(same);
        disputed.retainAll(different);
        return new Humans(agreed, different, disputed);
    }

    /** As it would be if in every dispute those were right who say "the same". */
    Humans asIfTheSame() {
        Set<Pair> all = new HashSet<>(same);
        all.addAll(disputed);
        Set<Pair> apart = new HashSet<>(different);
        apart.removeIf(pair -> reached(pair.one(), all).contains(pair.other()));
        return new Humans(all, apart);
    }

    private static Set<UUID> reached(UUID from, Set<Pair> over) {
        Set<UUID> reached = new HashSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (Pair pair : over) {
                if (reached.contains(pair.one()) != reached.contains(pair.other())) {
                    more = reached.add(pair.one()) | reached.add(pair.other());
                }
            }
        }
        return reached;
    }
}
