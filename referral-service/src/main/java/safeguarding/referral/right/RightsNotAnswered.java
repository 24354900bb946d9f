package safeguarding.referral.right;

import safeguarding.kit.problem.Refusal;

class RightsNotAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int RETRY_AFTER_SECONDS = 5;

    // A read that waits is better than a read that should not have been (ADR 0009).
    RightsNotAnswered() {
        super(503, "Whether this may be read cannot be found out just now. Try again shortly.");
    }

    @Override
    public int retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }
}
