package safeguarding.disclosure.hearing;

/** An announcement that cannot be understood; hearing it again will not help. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unfit() {
        super("the announcement cannot be understood", null, false, false);
    }
}
