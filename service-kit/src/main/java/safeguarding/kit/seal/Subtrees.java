package safeguarding.kit.seal;

/** Where the hashes of perfect subtrees come from. */
@FunctionalInterface
public interface Subtrees {

    /** Of the subtree over the leaves from {@code index << level} on, {@code 1 << level} of them; all of them exist. */
    Hash root(int level, long index);
}
