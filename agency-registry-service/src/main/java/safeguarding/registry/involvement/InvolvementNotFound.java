package safeguarding.registry.involvement;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether it does not exist or belongs to another agency. */
class InvolvementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    InvolvementNotFound() {
        super(404, "There is no such involvement, or it is not yours to see.");
    }
}
