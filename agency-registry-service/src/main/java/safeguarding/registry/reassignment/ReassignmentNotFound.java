package safeguarding.registry.reassignment;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none, it is done already, or it is not for this reader. */
class ReassignmentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ReassignmentNotFound() {
        super(404, "There is nothing of that kind that waits, or it is not yours to see.");
    }
}
