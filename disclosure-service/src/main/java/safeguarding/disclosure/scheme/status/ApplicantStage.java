package safeguarding.disclosure.scheme.status;

/** What an applicant can see of where his application stands. */
public enum ApplicantStage {
    UNDER_WAY,
    /** The time for looking into it has passed, whatever came of it and whether or not the police were done by then. */
    ANSWERED,
    /** By himself. */
    WITHDRAWN
}
