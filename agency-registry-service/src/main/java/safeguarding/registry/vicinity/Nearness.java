package safeguarding.registry.vicinity;

/** How somebody comes to be near a person. */
enum Nearness {
    SUBJECT,
    /** A child with whom he has to do, where he is an adult. */
    CONNECTED_CHILD,
    /** A child of the same sibling group as one of those children. */
    SIBLING,
    /** An adult who has to do with one of all these children. */
    CONNECTED_ADULT
}
