package safeguarding.referral.withheld;

import safeguarding.kit.problem.Refusal;

class SealedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    SealedAlready() {
        super(409, "The referrer of this referral is sealed already, or is anonymous.");
    }
}
