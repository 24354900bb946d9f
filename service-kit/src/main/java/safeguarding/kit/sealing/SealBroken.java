package safeguarding.kit.sealing;

/** What is stored of the seal does not fit what was signed: nothing is built on it. */
final class SealBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SealBroken(String sentence) {
        super(sentence);
    }
}
