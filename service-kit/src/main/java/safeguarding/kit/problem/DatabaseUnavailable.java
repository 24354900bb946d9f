package safeguarding.kit.problem;

/** 503: the database is away, or has no room for this now. */
class DatabaseUnavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable() {
        super(503, "This cannot be answered just now. Try again shortly.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
