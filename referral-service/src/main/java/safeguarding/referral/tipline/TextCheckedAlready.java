package safeguarding.referral.tipline;

import safeguarding.kit.problem.Refusal;

class TextCheckedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    TextCheckedAlready() {
        super(409, "This text was checked before. What was written is not there any more.");
    }
}
