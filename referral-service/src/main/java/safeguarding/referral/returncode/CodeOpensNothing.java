package safeguarding.referral.returncode;

import safeguarding.kit.problem.Refusal;

class CodeOpensNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same for a code that is wrong, somebody else's or too old: whoever guesses learns nothing, not even that he came close.
    CodeOpensNothing() {
        super(403, "This reference and this code open nothing.");
    }
}
