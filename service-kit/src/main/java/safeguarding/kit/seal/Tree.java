package safeguarding.kit.seal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Roots and proofs of the first {@code size} leaves (RFC 9162 §2.1), out of the hashes of perfect subtrees. */
public final class Tree {

    private final Subtrees subtrees;

    public Tree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    public Hash root(long size) {
        return size == 0 ? Hash.empty() : over(0, size);
    }

    /** PATH of §2.1.3.1: from the leaf upwards. */
    public List<Hash> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("there is no such leaf in a tree of this size");
        }
        List<Hash> downwards = new ArrayList<>();
        long from = 0;
        long end = size;
        while (end - from > 1) {
            long middle = from + leftPart(end - from);
            if (leaf < middle) {
                downwards.add(over(middle, end));
                end = middle;
            } else {
                downwards.add(over(from, middle));
                from = middle;
            }
        }
        Collections.reverse(downwards);
        return downwards;
    }

    /** PROOF of §2.1.4.1; empty when there is nothing to prove, that is for equal sizes and for a tree without leaves. */
    public List<Hash> consistency(long first, long second) {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException("the first size is not at most the second");
        }
        if (first == 0 || first == second) {
            return List.of();
        }
        List<Hash> downwards = new ArrayList<>();
        long from = 0;
        long end = second;
        while (end != first) {
            long middle = from + leftPart(end - from);
            if (first <= middle) {
                downwards.add(over(middle, end));
                end = middle;
            } else {
                downwards.add(over(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            downwards.add(over(from, end));
        }
        Collections.reverse(downwards);
        return downwards;
    }

    /** The perfect subtrees, left to right, into which the first leaves fall apart: one for each bit of their number. */
    public List<Hash> frontier(long size) {
        return parts(0, size);
    }

    private List<Hash> parts(long from, long end) {
        List<Hash> parts = new ArrayList<>();
        long at = from;
        while (at < end) {
            int level = 63 - Long.numberOfLeadingZeros(end - at);
            parts.add(subtrees.root(level, at >> level));
            at += 1L << level;
        }
        return parts;
    }

    /** The range begins where a left subtree of its size may begin, as all ranges of the proofs do. */
    private Hash over(long from, long end) {
        return folded(parts(from, end));
    }

    static Hash folded(List<Hash> parts) {
        Hash root = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            root = Hash.node(parts.get(i), root);
        }
        return root;
    }

    /** The largest power of two below the size. */
    private static long leftPart(long size) {
        return Long.highestOneBit(size - 1);
    }
}
