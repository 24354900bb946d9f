package safeguarding.registry.linking;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none or it is another agency's. */
class LinkDecisionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    LinkDecisionNotFound() {
        super(404, "There is no such decision, or it is not yours to see.");
    }
}
