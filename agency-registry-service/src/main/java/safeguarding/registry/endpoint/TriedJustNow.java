package safeguarding.registry.endpoint;

import safeguarding.kit.problem.Refusal;

/** 409: somebody has just had it tried. */
class TriedJustNow extends Refusal {

    private static final long serialVersionUID = 1L;

    TriedJustNow() {
        super(409, "This address was tried a moment ago. Wait before trying it again.");
    }
}
