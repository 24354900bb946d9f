package safeguarding.referral.line;

import safeguarding.kit.problem.Refusal;

class LineNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is no such line or it is another agency's: existence is itself a disclosure.
    LineNotFound() {
        super(404, "There is no such record, or it is not yours to see.");
    }
}
