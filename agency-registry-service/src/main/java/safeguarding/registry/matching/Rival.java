package safeguarding.registry.matching;

/** Who else it could be, if two records that look alike are not of one human. */
public enum Rival {
    /** Anybody of the population. */
    STRANGER,
    /**
     * A relative or somebody of the same household, a namesake of another generation among them: the address and the name agree
     * anyway.
     */
    KIN,
    /** A twin: the date of birth agrees too. */
    TWIN
}
