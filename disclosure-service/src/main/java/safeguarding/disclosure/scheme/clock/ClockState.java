package safeguarding.disclosure.scheme.clock;

/** How it stands with one clock. */
public enum ClockState {
    RUNNING,
    /** Time to remind whoever has it in hand. */
    FALLEN_DUE,
    /** Still to be done, and late. */
    MISSED,
    MET,
    /** No longer to be done. */
    STOPPED
}
