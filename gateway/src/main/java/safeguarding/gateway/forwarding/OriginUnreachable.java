package safeguarding.gateway.forwarding;

import safeguarding.kit.problem.Refusal;

/** 503: nothing was sent, so nothing can have happened. */
class OriginUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    OriginUnreachable() {
        super(503, "The part of the exchange behind this address cannot be reached. Nothing was done.");
    }

    @Override
    public int retryAfterSeconds() {
        return 2;
    }
}
