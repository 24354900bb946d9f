package safeguarding.referral.form;

/**
 * Source grading after the police's 3x5x2: source 1 to 3, information A to E, handling P or C. It weighs
 * what is said without judging it beforehand.
 */
public final class Grade {

    public static final String FULL = "^[1-3][A-E][PC]$";
    public static final String FULL_RULE = "must be a 3x5x2 grade: source 1 to 3, information A to E, handling P or C";

    /** Source and information only, where there is nothing to handle. */
    public static final String CONFIDENCE = "^[1-3][A-E]$";
    public static final String CONFIDENCE_RULE = "must be the source, 1 to 3, and the information, A to E";

    private Grade() {
    }
}
