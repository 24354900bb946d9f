package safeguarding.audit.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A Merkle tree of which only the right edge is kept: the roots of the perfect subtrees, largest first, as many as the size has
 * ones in binary. That is enough to add leaves and to know the root, whatever the size.
 */
public final class GrowingTree {

    private final Hashing hashing = new Hashing();
    private final Deque<Subtree> edge = new ArrayDeque<>();
    private final Set<Long> wanted;
    private final Map<Long, byte[]> remembered = new HashMap<>();
    private long size;

    private record Subtree(long leaves, byte[] root) {
    }

    /** Starts with the subtrees of the leaves that come before the export, and remembers the roots at the wanted sizes. */
    public GrowingTree(long first, List<byte[]> frontier, Set<Long> wanted) {
        if (Long.bitCount(first) != frontier.size()) {
            throw new IllegalArgumentException("as many subtrees as the size has ones");
        }
        this.wanted = wanted;
        remember();
        long rest = first;
        for (byte[] root : frontier) {
            long leaves = Long.highestOneBit(rest);
            rest -= leaves;
            edge.addLast(new Subtree(leaves, root));
            size += leaves;
            // The sizes on the way are sizes of the log as well, so their roots are known though their leaves are not.
            remember();
        }
    }

    public void add(byte[] leafHash) {
        Subtree grown = new Subtree(1, leafHash);
        while (!edge.isEmpty() && edge.getLast().leaves() == grown.leaves()) {
            Subtree left = edge.removeLast();
            grown = new Subtree(2 * left.leaves(), hashing.node(left.root(), grown.root()));
        }
        edge.addLast(grown);
        size++;
        remember();
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        if (edge.isEmpty()) {
            return hashing.empty();
        }
        Iterator<Subtree> fromRight = edge.descendingIterator();
        byte[] root = fromRight.next().root();
        while (fromRight.hasNext()) {
            root = hashing.node(fromRight.next().root(), root);
        }
        return root;
    }

    /** Null for a size that was not wanted, or not met. */
    public byte @Nullable [] rootAt(long earlierSize) {
        return remembered.get(earlierSize);
    }

    private void remember() {
        if (wanted.contains(size)) {
            remembered.put(size, root());
        }
    }
}
