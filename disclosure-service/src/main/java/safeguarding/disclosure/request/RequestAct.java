package safeguarding.disclosure.request;

/** What can happen to a request. */
public enum RequestAct {
    /** The registry asks, and nothing has been decided. */
    ASK,
    /** The registry asks again, and what was decided stands. */
    RESUME,
    /** The registry asks about a later version of the concern than the one about which it was decided. */
    RECONSIDER,
    /** The registry asks no more. */
    WITHDRAW,
    /** An officer decides, for the first time or anew. */
    DECIDE,
    /** An officer corrects the record of what was decided. */
    CORRECT,
    /** The day has come on which somebody is to look again. */
    FALL_DUE
}
