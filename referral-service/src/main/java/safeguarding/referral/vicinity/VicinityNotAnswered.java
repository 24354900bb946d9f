package safeguarding.referral.vicinity;

import safeguarding.kit.problem.Refusal;

class VicinityNotAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int RETRY_AFTER_SECONDS = 5;

    // A read that waits is better than a read that should not have been (ADR 0009).
    VicinityNotAnswered() {
        super(503, "Whose this is, and who may read it, cannot be found out just now. Try again shortly.");
    }

    @Override
    public int retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }
}
