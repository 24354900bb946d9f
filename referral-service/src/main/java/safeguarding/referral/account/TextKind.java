package safeguarding.referral.account;

/** Which text of an anonymous person it is. */
public enum TextKind {
    /** With which it began. */
    ACCOUNT,
    ADDITION,
    ANSWER
}
