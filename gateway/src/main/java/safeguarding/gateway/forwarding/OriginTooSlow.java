package safeguarding.gateway.forwarding;

import safeguarding.kit.problem.Refusal;

/** 504: as with a broken connection, nobody knows whether the request was acted upon. */
class OriginTooSlow extends Refusal {

    private static final long serialVersionUID = 1L;

    OriginTooSlow() {
        super(504,
                "The part of the exchange behind this address did not answer in time. "
                        + "Whether it acted is not known: repeat with the same Idempotency-Key.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
