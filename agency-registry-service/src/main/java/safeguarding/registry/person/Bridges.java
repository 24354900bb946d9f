package safeguarding.registry.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Ties between pieces, and which of them lead from a piece on to another with which it cannot be of one human. No end of such a
 * bridge is
 * held to be the wrong one, so it goes at both, and whoever stands between is of neither; all other ties stay.
 */
final class Bridges {

    private final List<BitSet> neighbours = new ArrayList<>();

    Bridges(int pieces) {
        for (int i = 0; i < pieces; i++) {
            neighbours.add(new BitSet(pieces));
        }
    }

    void tie(int one, int other) {
        neighbours.get(one).set(other);
        neighbours.get(other).set(one);
    }

    /**
     * For each piece those to which it stays tied.
     *
     * @param contrary for each piece those that cannot be of the same human
     */
    List<BitSet> spared(IntFunction<BitSet> contrary) {
        List<BitSet> spared = new ArrayList<>();
        neighbours.forEach(some -> spared.add((BitSet) some.clone()));
        for (int piece = 0; piece < neighbours.size(); piece++) {
            BitSet others = contrary.apply(piece);
            if (!others.isEmpty() && !neighbours.get(piece).isEmpty()) {
                around(piece, others).stream().forEach(here -> {
                    spared.get(here).andNot(others);
                    others.stream().forEach(other -> spared.get(other).clear(here));
                });
            }
        }
        return spared;
    }

    /** To what ties lead from here, before they come to one of those that cannot be the same. */
    private BitSet around(int piece, BitSet others) {
        BitSet reached = new BitSet();
        reached.set(piece);
        Deque<Integer> edge = new ArrayDeque<>(List.of(piece));
        while (!edge.isEmpty()) {
            BitSet next = (BitSet) neighbours.get(edge.remove()).clone();
            next.andNot(reached);
            next.andNot(others);
            reached.or(next);
            next.stream().forEach(edge::add);
        }
        return reached;
    }
}
