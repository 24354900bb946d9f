package safeguarding.referral.recommendation;

import safeguarding.kit.problem.Refusal;

class RecommendationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or it is not for this agency.
    RecommendationNotFound() {
        super(404, "There is no such recommendation, or it is not yours to see.");
    }
}
