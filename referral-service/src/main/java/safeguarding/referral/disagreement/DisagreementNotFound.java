package safeguarding.referral.disagreement;

import safeguarding.kit.problem.Refusal;

/** 404: as for one that there is not. */
public class DisagreementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none, the agency has no part in it, or this is for another one of them: existence is itself a disclosure.
    public DisagreementNotFound() {
        super(404, "There is nothing of the kind, or it is not yours to see or to do.");
    }
}
