package safeguarding.gateway.forwarding;

import safeguarding.kit.problem.Refusal;

/** 502: the request may have been acted upon or not, and the caller must know that. */
class OriginBrokeOff extends Refusal {

    private static final long serialVersionUID = 1L;

    OriginBrokeOff() {
        super(502,
                "The part of the exchange behind this address broke off. "
                        + "Whether it acted is not known: repeat with the same Idempotency-Key.");
    }

    @Override
    public int retryAfterSeconds() {
        return 2;
    }
}
