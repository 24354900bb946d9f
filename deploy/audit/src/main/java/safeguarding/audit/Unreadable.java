package safeguarding.audit;

/** A part of the export is not in the form that was agreed; the message says which. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    Unreadable(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
