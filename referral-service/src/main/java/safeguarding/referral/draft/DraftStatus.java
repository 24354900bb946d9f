package safeguarding.referral.draft;

/** Where a draft stands. Only one that is kept is changed, submitted or withdrawn. */
enum DraftStatus {
    KEPT,
    SUBMITTED,
    WITHDRAWN
}
