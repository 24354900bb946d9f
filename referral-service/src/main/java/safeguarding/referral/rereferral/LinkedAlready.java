package safeguarding.referral.rereferral;

import safeguarding.kit.problem.Refusal;

class LinkedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    // Whoever gets this far may see both referrals, and so the link between them.
    LinkedAlready() {
        super(409, "These two referrals are linked already.");
    }
}
