package safeguarding.registry.vicinity;

import safeguarding.kit.problem.Refusal;

/** 403: the other owner has the same role, and no chronologies. */
class VicinityNotForThisClient extends Refusal {

    private static final long serialVersionUID = 1L;

    VicinityNotForThisClient() {
        super(403, "Only the service that keeps chronologies asks this.");
    }
}
