package safeguarding.referral.withheld;

import safeguarding.kit.problem.Refusal;

class OpeningNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    OpeningNotReady() {
        super(409, "This opening is not consented to, is consented to already, was used, or is too old. Ask for a new one.");
    }
}
