package safeguarding.gateway.tipline;

import safeguarding.kit.problem.Refusal;

/** 429: more has come without a name than people would write. */
class TooManyAtOnce extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int RETRY_AFTER_SECONDS = 30;

    TooManyAtOnce() {
        super(429, "Too much comes in at once. Try again in half a minute, or telephone.");
    }

    @Override
    public int retryAfterSeconds() {
        return RETRY_AFTER_SECONDS;
    }
}
