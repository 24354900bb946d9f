package safeguarding.referral.concern;

/** What somebody saw or heard, or what he makes of it. */
public enum Nature {
    FACT,
    OPINION
}
