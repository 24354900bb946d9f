package safeguarding.kit.database;

/** The database is not there, or not now: the same statement may succeed later. */
public final class DatabaseAway extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DatabaseAway(String sentence) {
        super(sentence);
    }
}
