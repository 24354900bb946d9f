package safeguarding.gateway.admission;

import safeguarding.kit.problem.Refusal;

/** 503: the token may be good, but its signature cannot be checked while the keys cannot be fetched. */
class SignInUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInUnreachable() {
        super(503, "Tokens cannot be checked at the moment.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
