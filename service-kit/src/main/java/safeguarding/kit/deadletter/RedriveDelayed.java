package safeguarding.kit.deadletter;

import safeguarding.kit.problem.Refusal;

/** 503: a neighbour or the database is away, so nobody can tell yet whether it still leads nowhere. */
class RedriveDelayed extends Refusal {

    private static final long serialVersionUID = 1L;

    RedriveDelayed() {
        super(503, "What this needs is away just now. The message keeps waiting; try again shortly.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
