package safeguarding.referral.withheld;

import safeguarding.kit.problem.Refusal;

class SealingNotSetUp extends Refusal {

    private static final long serialVersionUID = 1L;

    SealingNotSetUp() {
        super(503, "Identities cannot be sealed or opened here: no key, or no second role, is set up. Nothing was kept.");
    }
}
