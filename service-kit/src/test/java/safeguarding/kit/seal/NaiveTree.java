package safeguarding.kit.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RFC 9162 §2.1 word by word, recursive and slow: the oracle. */
final class NaiveTree {

    private final List<Hash> leaves;

    NaiveTree(List<Hash> leaves) {
        this.leaves = leaves;
    }

    static NaiveTree of(int size) {
        return new NaiveTree(Leaves.of(0, size));
    }

    Hash root(int size) {
        return mth(leaves.subList(0, size));
    }

    TreeHead head(int size) {
        return new TreeHead(size, root(size));
    }

    Hash leaf(int index) {
        return leaves.get(index);
    }

    List<Hash> inclusion(int m, int size) {
        return path(m, leaves.subList(0, size));
    }

    List<Hash> consistency(int first, int second) {
        return subproof(first, leaves.subList(0, second), true);
    }

    private static Hash mth(List<Hash> d) {
        if (d.isEmpty()) {
            return Hash.empty();
        }
        if (d.size() == 1) {
            return d.get(0);
        }
        int k = split(d.size());
        return Hash.node(mth(d.subList(0, k)), mth(d.subList(k, d.size())));
    }

    private static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        return m < k ? and(path(m, d.subList(0, k)), mth(d.subList(k, d.size())))
                : and(path(m - k, d.subList(k, d.size())), mth(d.subList(0, k)));
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean known) {
        if (m == d.size()) {
            return known ? List.of() : List.of(mth(d));
        }
        int k = split(d.size());
        return m <= k ? and(subproof(m, d.subList(0, k), known), mth(d.subList(k, d.size())))
                : and(subproof(m - k, d.subList(k, d.size()), false), mth(d.subList(0, k)));
    }

    /** What a path, read as PATH of a tree of that size, hashes to; empty when it has not the length of one. */
    static Optional<Hash> rootBy(Hash leaf, long m, long size, List<Hash> path) {
        if (m < 0 || m >= size) {
            return Optional.empty();
        }
        if (size == 1) {
            return path.isEmpty() ? Optional.of(leaf) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        long k = Long.highestOneBit(size - 1);
        Hash last = path.get(path.size() - 1);
        List<Hash> rest = path.subList(0, path.size() - 1);
        return m < k ? rootBy(leaf, m, k, rest).map(left -> Hash.node(left, last))
                : rootBy(leaf, m - k, size - k, rest).map(right -> Hash.node(last, right));
    }

    /** The two roots that a path, read as SUBPROOF, hashes to. */
    static Optional<List<Hash>> rootsBy(Hash firstRoot, long m, long size, List<Hash> path, boolean known) {
        if (m == size) {
            if (known) {
                return path.isEmpty() ? Optional.of(List.of(firstRoot, firstRoot)) : Optional.empty();
            }
            return path.size() == 1 ? Optional.of(List.of(path.get(0), path.get(0))) : Optional.empty();
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        long k = Long.highestOneBit(size - 1);
        Hash last = path.get(path.size() - 1);
        List<Hash> rest = path.subList(0, path.size() - 1);
        return m <= k
                ? rootsBy(firstRoot, m, k, rest, known).map(both -> List.of(both.get(0), Hash.node(both.get(1), last)))
                : rootsBy(firstRoot, m - k, size - k, rest, false)
                        .map(both -> List.of(Hash.node(last, both.get(0)), Hash.node(last, both.get(1))));
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static List<Hash> and(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
