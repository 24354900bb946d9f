package safeguarding.disclosure.scheme.safeguarding;

import safeguarding.kit.problem.Refusal;

public class ReferralNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or another agency was told.
    public ReferralNotFound() {
        super(404, "There is no such referral, or it is not yours to see.");
    }
}
