package safeguarding.referral.intake;

import safeguarding.kit.problem.Refusal;

class ReferralTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferralTransitionRefused() {
        super(409, "A referral that was withdrawn is neither amended nor withdrawn again. Reopen it, or record a new one.");
    }
}
