package safeguarding.disclosure.scheme.conclusion;

/** How an application has ended, for the police; an applicant is never shown it (domain digest 4.4; the labels are ours). */
public enum SchemeOutcome {
    NOT_IN_SCOPE,
    WITHDRAWN,
    IDENTITY_NOT_VERIFIED,
    IMMEDIATE_SAFEGUARDING,
    NO_CONCERN_NON_DISCLOSURE,
    DISCLOSURE_UNDER_SCHEME,
    DISCLOSURE_OTHER_ROUTE,
    CONCERN_NO_DISCLOSURE_OTHER_ACTION,
    MALICIOUS_OR_FALSE
}
