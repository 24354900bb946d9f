package safeguarding.registry.matching;

/** What follows from a score. */
public enum Band {
    /** Over the upper threshold against every rival. */
    SAME,
    /** Between the thresholds: a human looks at it. */
    HUMAN,
    /** Under the lower threshold. */
    DIFFERENT,
    /** Two values of a number of which everybody has one: these are two people, whatever else agrees. */
    FORBIDDEN
}
