package safeguarding.referral.concern;

import safeguarding.kit.problem.Refusal;

class ConcernTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ConcernTransitionRefused() {
        super(409, "A concern that was withdrawn is neither corrected nor withdrawn again. Record a new one.");
    }
}
