package safeguarding.referral.tipline;

import safeguarding.kit.problem.Refusal;

class NothingMoreIsAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingMoreIsAsked() {
        super(409, "As much was asked here as can be.");
    }
}
