package safeguarding.kit.caller;

import safeguarding.kit.problem.Refusal;

/** 403: a token that names no agency. */
class CallerWithoutAgency extends Refusal {

    private static final long serialVersionUID = 1L;

    CallerWithoutAgency() {
        super(403, "The token names no agency.");
    }
}
