package safeguarding.referral.triage;

import safeguarding.kit.problem.Refusal;

class TriageNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is no such referral or another agency received it: existence is itself a disclosure.
    TriageNotFound() {
        super(404, "There is no such referral, or your agency did not receive it.");
    }
}
