package safeguarding.registry.breakglass;

import safeguarding.kit.problem.Refusal;

/** 409: a review stands as it was written. */
class OpeningReviewed extends Refusal {

    private static final long serialVersionUID = 1L;

    OpeningReviewed() {
        super(409, "This opening has been reviewed already.");
    }
}
