package safeguarding.referral.intake;

import safeguarding.kit.problem.Refusal;

class ReferralStillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferralStillOpen() {
        super(409, "Only a referral that was withdrawn is reopened here. What its hub has decided, the hub reopens.");
    }
}
