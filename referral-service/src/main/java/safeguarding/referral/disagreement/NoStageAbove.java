package safeguarding.referral.disagreement;

import safeguarding.kit.problem.Refusal;

class NoStageAbove extends Refusal {

    private static final long serialVersionUID = 1L;

    NoStageAbove() {
        super(409, "There is no stage above this one. Settle it here; a child in danger now does not wait for this.");
    }
}
