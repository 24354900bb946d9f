package safeguarding.registry.overriding;

import safeguarding.kit.problem.Refusal;

/** 409: it was taken back before. */
class OverrideWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    OverrideWithdrawn() {
        super(409, "This override was taken back already.");
    }
}
