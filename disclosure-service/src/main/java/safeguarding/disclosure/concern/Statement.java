package safeguarding.disclosure.concern;

/** Whether a concern says what was or what somebody thinks (Data Protection Act 2018, section 38). */
enum Statement {
    FACT,
    OPINION
}
