package safeguarding.registry.webhook;

import safeguarding.kit.problem.Refusal;

/** 409: two secrets sign already; a third would end one that the receiver may still rely on. */
class TooManySecrets extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManySecrets() {
        super(409, "The secret before this one still signs. Wait until it has ended before making another.");
    }
}
