package safeguarding.disclosure.policy;

/** How a reader stands to a decision. */
public enum Standing {
    /** A disclosure officer of the agency that decided. */
    DECIDER,
    /** The agency to which it discloses, told at this moment by the registry's ledger. */
    TOLD,
    /** Anybody else. */
    STRANGER
}
