package safeguarding.audit.log;

/** A part of the export is not in the form that was agreed; the message says which. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Unreadable(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
