package safeguarding.registry.linking;

import safeguarding.kit.problem.Refusal;

/** 409: it was taken back before. */
class LinkDecisionWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    LinkDecisionWithdrawn() {
        super(409, "This decision was withdrawn already.");
    }
}
