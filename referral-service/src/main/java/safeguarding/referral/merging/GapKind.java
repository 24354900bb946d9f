package safeguarding.referral.merging;

/** What is missing. */
public enum GapKind {
    /** Nobody has heard a child. */
    NO_VOICE,
    /** Nobody has asked who cares for a child since somebody new came. */
    NO_ENQUIRY,
    /** Nothing is said of what was done about an event. */
    NO_RESPONSE
}
