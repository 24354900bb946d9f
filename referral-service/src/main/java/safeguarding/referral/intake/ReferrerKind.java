package safeguarding.referral.intake;

/** What is known of whoever made a referral. All that others are told of him. */
public enum ReferrerKind {
    /** A professional, who is never anything else, or somebody who gave a name. */
    NAMED,
    /** The name is known and sealed apart; only two people together open it. */
    IDENTITY_WITHHELD,
    /** Nobody knows, and nothing is kept by which anybody could. */
    ANONYMOUS
}
