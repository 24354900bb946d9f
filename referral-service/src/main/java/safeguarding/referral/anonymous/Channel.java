package safeguarding.referral.anonymous;

/** How it was told. */
public enum Channel {
    WEB,
    TELEPHONE
}
