package safeguarding.registry.load;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether it does not exist or belongs to another agency. */
class LoadNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    LoadNotFound() {
        super(404, "There is no such load, or it is not yours to see.");
    }
}
