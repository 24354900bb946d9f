package safeguarding.disclosure.saying;

/** What was, or what somebody thinks (Data Protection Act 2018, section 38). */
public enum Nature {
    FACT,
    ASSESSMENT
}
