package safeguarding.registry.person;

import java.util.Set;

/** What humans decided about pairs of records and have not taken back. */
public record Humans(Set<Pair> same, Set<Pair> different) {

    public Humans {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }
}
