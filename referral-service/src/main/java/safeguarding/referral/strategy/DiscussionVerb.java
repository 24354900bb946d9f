package safeguarding.referral.strategy;

/** What can be done with a strategy discussion. */
public enum DiscussionVerb {
    /** Change who is invited. */
    INVITE,
    CONTRIBUTE,
    /** Say when it was held and who took part; again, to put that right or because it went on. */
    HOLD,
    DISSENT,
    /** Say what was decided; again, to put that right. */
    CONCLUDE,
    CANCEL,
    /** Say by name that the note has come. */
    RECEIVE,
    /** Record a medical examination of one of the children. */
    EXAMINE
}
