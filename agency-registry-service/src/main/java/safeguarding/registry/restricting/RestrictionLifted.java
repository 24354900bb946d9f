package safeguarding.registry.restricting;

import safeguarding.kit.problem.Refusal;

/** 409: it was lifted before. */
class RestrictionLifted extends Refusal {

    private static final long serialVersionUID = 1L;

    RestrictionLifted() {
        super(409, "This restriction was lifted already.");
    }
}
