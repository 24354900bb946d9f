package safeguarding.referral.wording;

/** What in a text may lead to whoever wrote it. */
public enum Trace {
    EMAIL(true, "an e-mail address"),
    PHONE(true, "a telephone number"),
    HANDLE(true, "a name on a network"),
    FILE(true, "a file"),
    OWN_NAME(true, "a name of your own"),
    /** What he is to the child, or where he lives: it may matter, so that a person decides. */
    OWN_PLACE(false, "what you are to the child, or where you live");

    private final boolean neverKept;
    private final String what;

    Trace(boolean neverKept, String what) {
        this.neverKept = neverKept;
        this.what = what;
    }

    boolean isNeverKept() {
        return neverKept;
    }

    public String what() {
        return what;
    }
}
