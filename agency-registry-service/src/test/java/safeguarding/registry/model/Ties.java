package safeguarding.registry.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which of several groups of records are tied, and which of these are of two humans. */
final class Ties {

    private final List<Set<World.Person>> parts;
    private final boolean[][] tied;
    private final boolean[][] two;

    Ties(List<Set<World.Person>> parts, BiPredicate<Set<World.Person>, Set<World.Person>> tied,
            BiPredicate<Set<World.Person>, Set<World.Person>> two) {
        this.parts = parts;
        this.tied = new boolean[parts.size()][parts.size()];
        this.two = new boolean[parts.size()][parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                this.tied[i][j] = i != j && tied.test(parts.get(i), parts.get(j));
                this.two[i][j] = i != j && two.test(parts.get(i), parts.get(j));
            }
        }
    }

    /** What those ties join that do not mislead. */
    List<Set<World.Person>> joined() {
        List<Set<World.Person>> joined = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!done.contains(i)) {
                Set<World.Person> all = new HashSet<>();
                for (int part : reached(i, -1, true)) {
                    done.add(part);
                    all.addAll(parts.get(part));
                }
                joined.add(all);
            }
        }
        return joined;
    }

    /** Whether somebody is to be reached over the tie who cannot be the same human as one of the two, before another such. */
    boolean mislead(Set<World.Person> one, Set<World.Person> other) {
        return misleads(parts.indexOf(one), parts.indexOf(other));
    }

    private boolean misleads(int one, int other) {
        for (int i = 0; i < parts.size(); i++) {
            if (two[i][other] && reached(i, i, false).contains(one) || two[i][one] && reached(i, i, false).contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** @param origin nobody is passed who cannot be the same as this one; -1 for nobody */
    private Set<Integer> reached(int from, int origin, boolean unmisled) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        List<Integer> edge = new ArrayList<>(List.of(from));
        while (!edge.isEmpty()) {
            int here = edge.remove(0);
            for (int i = 0; i < parts.size(); i++) {
                if (tied[here][i] && !reached.contains(i) && !(origin >= 0 && two[origin][i])
                        && !(unmisled && misleads(here, i))) {
                    reached.add(i);
                    edge.add(i);
                }
            }
        }
        return reached;
    }
}
