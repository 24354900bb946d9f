package safeguarding.referral.withheld;

import safeguarding.kit.problem.Refusal;

class SealedIdentityNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    SealedIdentityNotFound() {
        super(404, "There is no such sealed identity or opening, or it is not yours to see.");
    }
}
