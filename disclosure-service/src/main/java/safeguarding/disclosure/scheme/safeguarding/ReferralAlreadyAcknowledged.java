package safeguarding.disclosure.scheme.safeguarding;

import safeguarding.kit.problem.Refusal;

class ReferralAlreadyAcknowledged extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferralAlreadyAcknowledged() {
        super(409, "Somebody has acknowledged this referral already.");
    }
}
