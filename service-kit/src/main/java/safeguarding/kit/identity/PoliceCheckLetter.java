package safeguarding.kit.identity;

/** The check letter that the PNC and the criminal records office share: 23 letters, without I, O and S. */
final class PoliceCheckLetter {

    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private PoliceCheckLetter() {
    }

    static char of(String digits) {
        return LETTERS.charAt((int) (Long.parseLong(digits) % LETTERS.length()));
    }
}
