package safeguarding.referral.intake;

import safeguarding.kit.problem.Refusal;

class ReferralNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether the referral does not exist or is another agency's: existence is itself a disclosure.
    ReferralNotFound() {
        super(404, "There is no such referral, or it is not yours to see.");
    }
}
