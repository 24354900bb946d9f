package safeguarding.referral.involved;

import safeguarding.kit.problem.Refusal;

class InvolvementNotAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int RETRY_AFTER_SECONDS = 5;

    // Whoever was not found would be left out, and nobody would know: so nobody is invited until all are known.
    InvolvementNotAnswered() {
        super(503, "Who works with these children cannot be found out just now. Nothing was saved. Try again shortly.");
    }

    @Override
    public int retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }
}
