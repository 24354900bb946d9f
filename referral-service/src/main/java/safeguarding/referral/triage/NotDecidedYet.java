package safeguarding.referral.triage;

import safeguarding.kit.problem.Refusal;

class NotDecidedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NotDecidedYet() {
        super(409, "Nothing has been decided of which the referrer could be told.");
    }
}
