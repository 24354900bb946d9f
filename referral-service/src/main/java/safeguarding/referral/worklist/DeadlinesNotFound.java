package safeguarding.referral.worklist;

import safeguarding.kit.problem.Refusal;

class DeadlinesNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is no such referral or another agency received it: existence is itself a disclosure.
    DeadlinesNotFound() {
        super(404, "There is no such referral, or your agency did not receive it.");
    }
}
