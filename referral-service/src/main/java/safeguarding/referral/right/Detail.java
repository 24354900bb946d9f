package safeguarding.referral.right;

/** How much of a record is shown. */
public enum Detail {
    FULL,
    SUMMARY,
    CONTACT_ONLY
}
