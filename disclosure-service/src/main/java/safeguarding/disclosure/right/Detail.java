package safeguarding.disclosure.right;

/** How much of a concern the registry lets an agency read. */
public enum Detail {
    /** All that the concern says. */
    FULL,
    /** What it is about, without narrative and prohibitions. */
    SUMMARY,
    /** Whom to ring. */
    CONTACT_ONLY,
    /** The exact words of a decision to disclose, and nothing of the concern. */
    AGREED_WORDING
}
