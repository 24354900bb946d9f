package safeguarding.registry.delivery;

/** What an item in an inbox says. */
public enum ItemKind {
    /** There is a concern about somebody around a person you work with. */
    NOTICE,
    /** A concern you were told of has been corrected; read it again. */
    CORRECTION,
    /** You were told on a tie that does not hold: set aside what you read, and confirm it. */
    RECALL,
    /** An offender has said that you work with a family around him; whoever manages him asks whether you do. */
    ENQUIRY,
    /** Nobody has taken up a notice yet, and half the time for it has passed. */
    REMINDER,
    /** Nobody has taken up a notice in time, and the next role is told; the notice says which. */
    ESCALATION
}
