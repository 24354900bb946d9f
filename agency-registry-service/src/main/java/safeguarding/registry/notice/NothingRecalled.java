package safeguarding.registry.notice;

import safeguarding.kit.problem.Refusal;

/** 409: there is no recall to confirm. */
class NothingRecalled extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingRecalled() {
        super(409, "This notice was not recalled, so there is nothing to confirm.");
    }
}
