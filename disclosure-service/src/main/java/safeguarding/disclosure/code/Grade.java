package safeguarding.disclosure.code;

/** The police's 3x5x2: the source 1 to 3, the information A to E, and handling P or C. */
public final class Grade {

    public static final String PATTERN = "[123][A-E][PC]";
    public static final String RULE = "must be a 3x5x2 grade, for instance 1AP";

    private Grade() {
    }
}
