package safeguarding.kit.seal;

import java.util.ArrayList;
import java.util.List;

/** A tree that only grows, kept as the roots of its perfect subtrees: enough for the root, and never more than 63 hashes. */
public final class Frontier {

    private final List<Hash> hashes;
    private long size;

    public Frontier() {
        this(0, List.of());
    }

    public Frontier(long size, List<Hash> hashes) {
        if (size < 0 || hashes.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("these are not the subtrees of a tree of this size");
        }
        this.size = size;
        this.hashes = new ArrayList<>(hashes);
    }

    public void push(Hash leaf) {
        Hash grown = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            grown = Hash.node(hashes.remove(hashes.size() - 1), grown);
        }
        hashes.add(grown);
        size++;
    }

    public long size() {
        return size;
    }

    public List<Hash> hashes() {
        return List.copyOf(hashes);
    }

    public Hash root() {
        return hashes.isEmpty() ? Hash.empty() : Tree.folded(hashes);
    }
}
