package safeguarding.registry.suspension;

import safeguarding.kit.problem.Refusal;

/** 409: there is nothing to resume. */
class NotSuspended extends Refusal {

    private static final long serialVersionUID = 1L;

    NotSuspended() {
        super(409, "The agency is not suspended.");
    }
}
