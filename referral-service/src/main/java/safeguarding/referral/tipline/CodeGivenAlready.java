package safeguarding.referral.tipline;

import safeguarding.kit.problem.Refusal;

class CodeGivenAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeGivenAlready() {
        super(409, "There is a code for this referral already. Nobody can be shown it again.");
    }
}
