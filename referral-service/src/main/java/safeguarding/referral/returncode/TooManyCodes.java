package safeguarding.referral.returncode;

import safeguarding.kit.problem.Refusal;

class TooManyCodes extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int RETRY_AFTER_SECONDS = 5;

    TooManyCodes() {
        super(503, "Too many codes are made at once. Nothing was taken in. Try again in a moment.");
    }

    @Override
    public int retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }
}
