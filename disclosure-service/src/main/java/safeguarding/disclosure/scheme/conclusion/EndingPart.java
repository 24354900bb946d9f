package safeguarding.disclosure.scheme.conclusion;

/** What rules on an ending can ask for or forbid, and where each stands in what is sent. */
public enum EndingPart {
    /** Where else the applicant can turn, as he was told. */
    ALTERNATIVES("/alternatives"),
    ROUTE("/route"),
    OTHER_ACTION("/otherAction"),
    /** It is made before. */
    SAFETY_PLAN("/outcome");

    private final String pointer;

    EndingPart(String pointer) {
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
