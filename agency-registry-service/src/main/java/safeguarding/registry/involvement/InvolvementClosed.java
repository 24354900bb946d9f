package safeguarding.registry.involvement;

import safeguarding.kit.problem.Refusal;

/** 409: it was closed before. */
class InvolvementClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    InvolvementClosed() {
        super(409, "This involvement is closed already.");
    }
}
