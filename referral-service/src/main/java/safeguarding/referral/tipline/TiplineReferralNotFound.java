package safeguarding.referral.tipline;

import safeguarding.kit.problem.Refusal;

class TiplineReferralNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    TiplineReferralNotFound() {
        super(404, "There is no such anonymous referral, or it is not yours to see.");
    }
}
