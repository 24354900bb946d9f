package safeguarding.referral.returncode;

import safeguarding.kit.problem.Refusal;

class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int RETRY_AFTER_SECONDS = 10;

    // Nothing was looked at yet, so that it says nothing about the code.
    TooManyTries() {
        super(429, "Too many codes are tried at once. Try again in a moment.");
    }

    @Override
    public int retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }
}
