package safeguarding.referral.draft;

import safeguarding.kit.problem.Refusal;

class DraftNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or it is another agency's.
    DraftNotFound() {
        super(404, "There is no such draft, or it is not yours to see.");
    }
}
