package safeguarding.kit.trail;

/** Whoever has something to do once entries of the running transaction are there. */
@FunctionalInterface
public interface AfterWriting {

    /** Called in the transaction, for each writing. */
    void wakeAfterCommit();
}
