package safeguarding.disclosure.policy;

/** What is asked of the policy. */
public enum Question {
    /** May this decision be made as it is worded? */
    MAKE,
    /** May this reader see the record of a decision, with its reasons? */
    READ_RECORD,
    /** May this reader see what is disclosed to it? */
    READ_WORDING
}
