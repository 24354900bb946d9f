package safeguarding.kit.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** RFC 9162 §2.1 word by word, recursive and slow: the oracle. */
final class NaiveTree {

    private final List<Hash> leaves;
    // What a slice of the same leaves hashes to is asked thousands of times.
    private final Map<Slice, Hash> roots = new HashMap<>();

    NaiveTree(List<Hash> leaves) {
        this.leaves = leaves;
    }

    static NaiveTree of(int size) {
        return new NaiveTree(Leaves.of(0, size));
    }

    Hash root(int size) {
        return mth(0, size);
    }

    TreeHead head(int size) {
        return new TreeHead(size, root(size));
    }

    Hash leaf(int index) {
        return leaves.get(index);
    }

    List<Hash> inclusion(int m, int size) {
        return path(m, 0, size);
    }

    List<Hash> consistency(int first, int second) {
        return subproof(first, 0, second, true);
    }

    private Hash mth(int begin, int end) {
        if (begin == end) {
            return Hash.empty();
        }
        if (end - begin == 1) {
            return leaves.get(begin);
        }
        Slice slice = new Slice(begin, end);
        Hash known = roots.get(slice);
        if (known == null) {
            int k = begin + split(end - begin);
            known = Hash.node(mth(begin, k), mth(k, end));
            roots.put(slice, known);
        }
        return known;
    }

    private List<Hash> path(int m, int begin, int end) {
        if (end - begin == 1) {
            return List.of();
        }
        int k = begin + split(end - begin);
        return m < k ? and(path(m, begin, k), mth(k, end)) : and(path(m, k, end), mth(begin, k));
    }

    private List<Hash> subproof(int m, int begin, int end, boolean known) {
        if (m == end) {
            return known ? List.of() : List.of(mth(begin, end));
        }
        int k = begin + split(end - begin);
        return m <= k ? and(subproof(m, begin, k, known), mth(k, end)) : and(subproof(m, k, end, false), mth(begin, k));
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

    private record Slice(int begin, int end) {
    }
}
