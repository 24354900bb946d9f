package safeguarding.referral.review;

import safeguarding.kit.problem.Refusal;

public class ReviewNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // Until a review is published, that there is one is known to whoever records it alone.
    public ReviewNotFound() {
        super(404, "There is no such review, or it is not yours to see.");
    }
}
