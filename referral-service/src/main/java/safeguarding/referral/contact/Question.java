package safeguarding.referral.contact;

/** What is asked about an adult and a child. */
enum Question {
    CARING,
    UNSUPERVISED,
    HOUSEHOLD
}
