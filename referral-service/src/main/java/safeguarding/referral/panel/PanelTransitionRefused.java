package safeguarding.referral.panel;

import safeguarding.kit.problem.Refusal;

class PanelTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    PanelTransitionRefused() {
        super(409, "The review panel does not stand where this can be done. Read it again.");
    }
}
