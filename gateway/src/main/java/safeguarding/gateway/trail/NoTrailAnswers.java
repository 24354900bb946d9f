package safeguarding.gateway.trail;

import safeguarding.kit.problem.Refusal;

/** 503: an empty list would look as if nothing had happened. */
class NoTrailAnswers extends Refusal {

    private static final long serialVersionUID = 1L;

    NoTrailAnswers() {
        super(503, "None of the services' trails can be read at the moment.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
