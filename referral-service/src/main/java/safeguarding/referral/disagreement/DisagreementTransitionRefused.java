package safeguarding.referral.disagreement;

import safeguarding.kit.problem.Refusal;

class DisagreementTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DisagreementTransitionRefused() {
        super(409, "The disagreement is settled. Raise another one if it is not.");
    }
}
