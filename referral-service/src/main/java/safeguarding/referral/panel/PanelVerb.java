package safeguarding.referral.panel;

/** What can be done with a review panel. */
public enum PanelVerb {
    FIND,
    /** Say what all of it comes to; again, to put that right. */
    CONCLUDE,
    CALL_OFF
}
