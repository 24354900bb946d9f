package safeguarding.registry.restricting;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether the concern does not exist or another agency recorded it. */
class ConcernNotYours extends Refusal {

    private static final long serialVersionUID = 1L;

    ConcernNotYours() {
        super(404, "There is no such concern, or your agency did not record it.");
    }
}
