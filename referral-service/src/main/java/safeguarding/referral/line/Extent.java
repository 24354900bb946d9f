package safeguarding.referral.line;

/** How much of a line another agency is shown. */
public enum Extent {
    WHOLE,
    /** What happened, and no more. */
    SUMMARY,
    /**
     * What stands in codes, days and grades. No line has a field for an address, so one stands in what somebody wrote in his
     * own
     * words or nowhere, and no machine finds every lane and refuge there.
     */
    WITHOUT_WORDS
}
