package safeguarding.audit;

/** Nothing can be said about the export, for want of something that the caller must bring; the message says what. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    Misuse(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
