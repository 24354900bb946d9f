package safeguarding.referral.strategy;

import safeguarding.kit.problem.Refusal;

class DiscussionTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DiscussionTransitionRefused() {
        super(409, "The strategy discussion does not stand where this can be done. Read it again.");
    }
}
