package safeguarding.referral.concern;

import safeguarding.kit.problem.Refusal;

class ConcernNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether the concern does not exist or may not be read: existence is itself a disclosure.
    ConcernNotFound() {
        super(404, "There is no such concern, or it is not yours to see.");
    }
}
