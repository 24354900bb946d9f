package safeguarding.kit.seal;

import java.util.List;

/** How many leaves, and what they hash to. */
public record TreeHead(long size, Hash root) {

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size");
        }
    }

    /**
     * Whether this tree has the earlier one as its beginning. Beyond RFC 9162, which speaks of growing trees only: a tree that
     * did
     * not grow has the same root, every tree continues the empty one, and neither needs a proof.
     */
    public boolean continues(TreeHead earlier, List<Hash> path) {
        if (earlier.size() == 0) {
            return path.isEmpty() && earlier.root().equals(Hash.empty()) && (size > 0 || root.equals(earlier.root()));
        }
        if (earlier.size() == size) {
            return path.isEmpty() && root.equals(earlier.root());
        }
        return Proofs.extend(earlier, this, path);
    }
}
