package safeguarding.referral.cumulative;

import safeguarding.kit.problem.Refusal;

class SignsNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is nobody of that id or the agency is not of his circle: existence is itself a disclosure.
    SignsNotFound() {
        super(404, "There is nobody of that id, or he is not yours to see.");
    }
}
