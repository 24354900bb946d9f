package safeguarding.registry.breakglass;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is no such opening or the concern is somebody else's. */
class OpeningNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    OpeningNotFound() {
        super(404, "There is no such opening, or it is not yours to review.");
    }
}
