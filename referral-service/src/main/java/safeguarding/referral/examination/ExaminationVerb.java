package safeguarding.referral.examination;

/** What can be done with an examination. */
enum ExaminationVerb {
    /** Write the preliminary opinion; again, to put it right. */
    GIVE_OPINION,
    /** Write the full report; again, to put it right. */
    REPORT,
    /** Say by name that what was shared has come. */
    RECEIVE,
    /** Take it back: it was recorded for the wrong child, or there was none. */
    WITHDRAW,
    /** See in what the report is not as the preliminary opinion was. */
    COMPARE
}
