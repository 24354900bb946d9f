package safeguarding.local.process;

/** A part did not come up. The message is a sentence for the person who started it. */
public final class CouldNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CouldNotStart(String sentence) {
        super(sentence);
    }

    public CouldNotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
