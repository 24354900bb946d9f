package safeguarding.disclosure.contact;

/** The answer to a question about a child; not knowing and not having asked are answers too, and not the same one. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN,
    NOT_ASKED
}
