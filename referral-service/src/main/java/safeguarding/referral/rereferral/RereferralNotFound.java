package safeguarding.referral.rereferral;

import safeguarding.kit.problem.Refusal;

class RereferralNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none, or it is another agency's.
    RereferralNotFound() {
        super(404, "There is no such link, or it is not yours to change.");
    }
}
