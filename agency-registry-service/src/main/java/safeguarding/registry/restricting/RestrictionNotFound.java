package safeguarding.registry.restricting;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether it does not exist or another agency made it. */
class RestrictionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    RestrictionNotFound() {
        super(404, "There is no such restriction, or it is not yours to see.");
    }
}
