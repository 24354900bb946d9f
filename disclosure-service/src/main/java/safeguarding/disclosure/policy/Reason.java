package safeguarding.disclosure.policy;

/**
 * Why something is refused.
 *
 * @param part where it is wrong
 */
public record Reason(Code code, Part part) {

    /** What is wrong there. */
    public enum Code {
        /** A decision with this outcome needs it. */
        MISSING,
        /** A decision with this outcome has none. */
        NOT_WITH_THIS_OUTCOME,
        /** The presumption to disclose applies, and nobody says why it is not followed. */
        PRESUMPTION_NOT_REBUTTED,
        /** There is nothing to rebut. */
        NO_PRESUMPTION,
        /** No legal basis that the rules accept for this outcome. */
        BASIS_NOT_ACCEPTED,
        REVIEW_NOT_AFTER_DECISION,
        REVIEW_TOO_LATE,
        /** The rules say nothing about this outcome. */
        NO_RULE,
        NOT_THE_READERS,
        NOT_IN_FORCE,
        NOTHING_IS_DISCLOSED,
        IN_PERSON_ONLY
    }
}
