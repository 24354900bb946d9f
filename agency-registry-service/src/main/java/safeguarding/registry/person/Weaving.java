package safeguarding.registry.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;

import safeguarding.registry.person.Matching.Verdict;

/**
 * What of a group that contradicts itself the scores still join. Its pieces, each held together by numbers and humans, are tied
 * again
 * from the strongest score downwards; of equally strong ones those stay away that would bridge two who cannot be of one human.
 */
final class Weaving {

    private static final int UNTIED = -1;

    private final Comparisons comparisons;
    private final Humans humans;
    private final Set<UUID> disputed;
    private final List<List<PersonRecord>> pieces;
    private final int[][] bits;

    /** @param disputed of whom humans say what cannot be: no score joins them to anybody */
    Weaving(Comparisons comparisons, Humans humans, Set<UUID> disputed, List<List<PersonRecord>> pieces) {
        this.comparisons = comparisons;
        this.humans = humans;
        this.disputed = disputed;
        this.pieces = pieces;
        this.bits = new int[pieces.size()][pieces.size()];
    }

    List<List<PersonRecord>> woven() {
        NavigableSet<Integer> levels = new TreeSet<>();
        for (int i = 0; i < bits.length; i++) {
            for (int j = i + 1; j < bits.length; j++) {
                bits[i][j] = strongest(pieces.get(i), pieces.get(j));
                levels.add(bits[i][j]);
            }
        }
        partTwins();
        List<BitSet> contrary = contrary((i, j) -> any(i, j, Verdict.FORBIDDEN) || areSaidToBeTwo(i, j));
        List<BitSet> joined = new ArrayList<>();
        for (int i = 0; i < bits.length; i++) {
            joined.add(only(i));
        }
        for (int level : levels.descendingSet()) {
            if (level != UNTIED) {
                joined = joinedAt(level, joined, contrary);
            }
        }
        return joined.stream().map(some -> some.stream().mapToObj(pieces::get).flatMap(List::stream).toList()).toList();
    }

    /** What stayed away at a stronger level is among the ties here, and may be a bridge still. */
    private List<BitSet> joinedAt(int level, List<BitSet> before, List<BitSet> contrary) {
        Bridges ties = new Bridges(before.size());
        for (int one = 0; one < before.size(); one++) {
            for (int other = one + 1; other < before.size(); other++) {
                if (tied(before.get(one), before.get(other), level)) {
                    ties.tie(one, other);
                }
            }
        }
        return reaching(ties.spared(one -> contraryTo(before.get(one), before, contrary))).stream().map(some -> {
            BitSet all = new BitSet();
            some.stream().forEach(one -> all.or(before.get(one)));
            return all;
        }).toList();
    }

    private static BitSet contraryTo(BitSet some, List<BitSet> all, List<BitSet> contrary) {
        BitSet pieces = new BitSet();
        some.stream().forEach(piece -> pieces.or(contrary.get(piece)));
        BitSet found = new BitSet();
        for (int other = 0; other < all.size(); other++) {
            found.set(other, all.get(other).intersects(pieces));
        }
        return found;
    }

    private boolean tied(BitSet some, BitSet others, int level) {
        return some.stream().anyMatch(i -> others.stream().anyMatch(j -> bits[Math.min(i, j)][Math.max(i, j)] >= level));
    }

    private static List<BitSet> reaching(List<BitSet> neighbours) {
        List<BitSet> groups = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int first = seen.nextClearBit(0); first < neighbours.size(); first = seen.nextClearBit(first)) {
            BitSet group = only(first);
            BitSet edge = only(first);
            while (!edge.isEmpty()) {
                BitSet next = new BitSet();
                edge.stream().forEach(one -> next.or(neighbours.get(one)));
                next.andNot(group);
                group.or(next);
                edge = next;
            }
            groups.add(group);
            seen.or(group);
        }
        return groups;
    }

    /**
     * Whoever is like both of two with different given names, by a slip that could be either's, is no bridge between twins,
     * however
     * much
     * likelier one of the two is.
     */
    private void partTwins() {
        Bridges ties = new Bridges(bits.length);
        for (int i = 0; i < bits.length; i++) {
            for (int j = i + 1; j < bits.length; j++) {
                if (bits[i][j] != UNTIED) {
                    ties.tie(i, j);
                }
            }
        }
        List<BitSet> twins = contrary((i, j) -> bits[i][j] == UNTIED && any(i, j, Verdict.APART));
        List<BitSet> spared = ties.spared(twins::get);
        for (int i = 0; i < bits.length; i++) {
            for (int j = i + 1; j < bits.length; j++) {
                bits[i][j] = spared.get(i).get(j) ? bits[i][j] : UNTIED;
            }
        }
    }

    private List<BitSet> contrary(BiPredicate<Integer, Integer> areTwo) {
        List<BitSet> contrary = new ArrayList<>();
        pieces.forEach(unused -> contrary.add(new BitSet()));
        for (int i = 0; i < bits.length; i++) {
            for (int j = i + 1; j < bits.length; j++) {
                if (areTwo.test(i, j)) {
                    contrary.get(i).set(j);
                    contrary.get(j).set(i);
                }
            }
        }
        return contrary;
    }

    private boolean areSaidToBeTwo(int i, int j) {
        return pieces.get(i).stream().anyMatch(one -> pieces.get(j).stream()
                .anyMatch(other -> humans.different().contains(new Pair(one.id(), other.id()))));
    }

    private boolean any(int i, int j, Verdict verdict) {
        return pieces.get(i).stream()
                .anyMatch(one -> pieces.get(j).stream().anyMatch(other -> comparisons.of(one, other) == verdict));
    }

    private int strongest(List<PersonRecord> some, List<PersonRecord> others) {
        return some.stream().filter(one -> !disputed.contains(one.id()))
                .flatMapToInt(one -> others.stream().filter(other -> isScored(one, other))
                        .mapToInt(other -> comparisons.bits(one, other)))
                .max().orElse(UNTIED);
    }

    private boolean isScored(PersonRecord one, PersonRecord other) {
        return !disputed.contains(other.id()) && !humans.different().contains(new Pair(one.id(), other.id()))
                && comparisons.of(one, other) == Verdict.PROBABLE;
    }

    private static BitSet only(int piece) {
        BitSet set = new BitSet();
        set.set(piece);
        return set;
    }
}
