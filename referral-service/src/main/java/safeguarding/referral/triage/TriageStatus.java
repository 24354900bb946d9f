package safeguarding.referral.triage;

/** Where the triage of a referral stands at one hub. */
enum TriageStatus {
    OPEN,
    /** A decision can be made again, with a new reason; the old one stays in its version. */
    DECIDED,
    /** The referral was sent elsewhere or taken back. */
    GONE
}
