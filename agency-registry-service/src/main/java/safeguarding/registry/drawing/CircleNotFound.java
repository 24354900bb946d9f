package safeguarding.registry.drawing;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is no such person, or the caller's agency stands in no circle around him. */
class CircleNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    CircleNotFound() {
        super(404, "There is no such circle, or it is not yours to see.");
    }
}
