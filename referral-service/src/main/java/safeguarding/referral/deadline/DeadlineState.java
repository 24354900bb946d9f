package safeguarding.referral.deadline;

/** How it stands with one clock. */
public enum DeadlineState {
    RUNNING,
    /** Time to remind whoever has it in hand. */
    FALLEN_DUE,
    /** Still to be done, and late. */
    MISSED,
    MET,
    /** No longer to be done. */
    STOPPED
}
