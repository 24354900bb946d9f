package safeguarding.referral.line;

/** Whom an agency lets see what it keeps. Nobody sees anything that the registry does not permit him. */
public enum Audience {
    /** The agencies of the circle of anybody whom it is about. */
    CIRCLE,
    /** Of those, only the ones that are named. */
    NAMED,
    NOBODY
}
