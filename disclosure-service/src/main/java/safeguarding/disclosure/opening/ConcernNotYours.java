package safeguarding.disclosure.opening;

import safeguarding.kit.problem.Refusal;

class ConcernNotYours extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none, another agency recorded it, or it was withdrawn.
    ConcernNotYours() {
        super(404, "There is no such concern, or it is not yours to disclose.");
    }
}
