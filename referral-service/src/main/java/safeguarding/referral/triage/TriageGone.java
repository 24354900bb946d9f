package safeguarding.referral.triage;

import safeguarding.kit.problem.Refusal;

class TriageGone extends Refusal {

    private static final long serialVersionUID = 1L;

    TriageGone() {
        super(409, "The referral was sent to another agency or taken back, so there is nothing for your hub to do with it.");
    }
}
