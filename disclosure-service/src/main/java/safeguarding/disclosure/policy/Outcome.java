package safeguarding.disclosure.policy;

/** What was decided. All four are records of equal standing. */
public enum Outcome {
    DISCLOSE,
    /** Some of what is known, and not the rest. */
    DISCLOSE_IN_PART,
    /** Not for the time being. */
    NOT_NOW,
    NOT;

    public boolean discloses() {
        return this == DISCLOSE || this == DISCLOSE_IN_PART;
    }
}
