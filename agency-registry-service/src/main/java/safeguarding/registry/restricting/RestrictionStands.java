package safeguarding.registry.restricting;

import safeguarding.kit.problem.Refusal;

/** 409: so much is said of this concern already. */
class RestrictionStands extends Refusal {

    private static final long serialVersionUID = 1L;

    RestrictionStands() {
        super(409, "A restriction for this concern and agency stands already.");
    }
}
