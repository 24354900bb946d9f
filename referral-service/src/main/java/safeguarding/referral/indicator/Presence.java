package safeguarding.referral.indicator;

/** How it is with an indicator. That it was looked for and is not there is an answer like the others. */
public enum Presence {
    OBSERVED,
    REPORTED,
    ABSENT,
    NOT_KNOWN
}
