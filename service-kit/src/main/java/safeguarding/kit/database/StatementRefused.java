package safeguarding.kit.database;

/** The database took the statement and refused it: the same one fails again. */
public final class StatementRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StatementRefused(String sentence) {
        super(sentence);
    }
}
