package safeguarding.registry.routing;

/** How much of a concern a recipient may read at its owner. */
public enum Detail {
    /** All of it. */
    FULL,
    /** What it is about, without the narrative. */
    SUMMARY,
    /** Only whom to ring. */
    CONTACT_ONLY,
    /** Not the concern at all, but the exact words of a decision to disclose. Only such a decision gives it, never a rule. */
    AGREED_WORDING
}
