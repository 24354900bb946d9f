package safeguarding.registry.routing;

/** How much of a concern a recipient may read at its owner. */
public enum Detail {
    /** All of it. */
    FULL,
    /** What it is about, without the narrative. */
    SUMMARY,
    /** Only whom to ring. */
    CONTACT_ONLY
}
