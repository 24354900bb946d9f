package safeguarding.bench.report;

/** The command line cannot be understood; the message says why. */
public final class BadOption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadOption(String sentence) {
        super(sentence);
    }
}
