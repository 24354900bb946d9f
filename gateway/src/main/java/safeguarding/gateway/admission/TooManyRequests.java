package safeguarding.gateway.admission;

import safeguarding.kit.problem.Refusal;

/** 429: the caller asks more often, or more at once, than one caller may. */
class TooManyRequests extends Refusal {

    private static final long serialVersionUID = 1L;

    private final int waitSeconds;

    TooManyRequests(long waitSeconds) {
        super(429, "Too many requests. The header Retry-After says when the next one is welcome.");
        this.waitSeconds = Math.toIntExact(Math.max(1, waitSeconds));
    }

    @Override
    public int retryAfterSeconds() {
        return waitSeconds;
    }
}
