package safeguarding.registry.unheld;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none, it is taken up already, or it is of somebody whom the agency does not know. */
class UnheldRiskNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    UnheldRiskNotFound() {
        super(404, "There is no such risk that waits, or it is not yours to see.");
    }
}
