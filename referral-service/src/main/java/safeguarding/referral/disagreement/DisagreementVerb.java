package safeguarding.referral.disagreement;

/** What can be done with a disagreement. */
public enum DisagreementVerb {
    /** Say what the stage makes of it; again, to put that right. */
    ANSWER,
    MOVE_UP,
    SETTLE
}
