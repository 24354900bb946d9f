package safeguarding.referral.recommendation;

import safeguarding.kit.problem.Refusal;

class RecommendationTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    RecommendationTransitionRefused() {
        super(409, "What was assured is not answered again, and only what was done or refused is assured.");
    }
}
