package safeguarding.referral.review;

import safeguarding.kit.problem.Refusal;

class ReviewTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewTransitionRefused() {
        super(409, "A review does not go from where it stands to there.");
    }
}
