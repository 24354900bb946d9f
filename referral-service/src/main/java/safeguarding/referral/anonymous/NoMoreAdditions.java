package safeguarding.referral.anonymous;

import safeguarding.kit.problem.Refusal;

class NoMoreAdditions extends Refusal {

    private static final long serialVersionUID = 1L;

    NoMoreAdditions() {
        super(409, "This referral has as many additions as one can have. Make a new referral of what is new.");
    }
}
