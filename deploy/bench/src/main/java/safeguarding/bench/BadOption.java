package safeguarding.bench;

/** The command line cannot be understood; the message says why. */
final class BadOption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadOption(String sentence) {
        super(sentence);
    }
}
