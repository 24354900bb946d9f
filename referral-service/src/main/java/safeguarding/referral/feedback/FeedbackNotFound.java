package safeguarding.referral.feedback;

import safeguarding.kit.problem.Refusal;

class FeedbackNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether the referral does not exist or another agency made it: existence is itself a disclosure.
    FeedbackNotFound() {
        super(404, "There is no such referral, or your agency did not make it.");
    }
}
