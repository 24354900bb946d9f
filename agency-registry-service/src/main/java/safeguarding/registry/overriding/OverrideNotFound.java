package safeguarding.registry.overriding;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether it does not exist or another agency decided it. */
class OverrideNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    OverrideNotFound() {
        super(404, "There is no such override, or it is not yours to see.");
    }
}
