package safeguarding.referral.strategy;

import safeguarding.kit.problem.Refusal;

/** 404: as for one that there is not. */
public class DiscussionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none, the agency is not invited, or this is for whoever convened it: existence is itself a disclosure.
    public DiscussionNotFound() {
        super(404, "There is nothing of the kind, or it is not yours to see or to do.");
    }
}
