package safeguarding.referral.line;

import safeguarding.kit.problem.Refusal;

/** 409: what was taken back is not changed any more. */
class LineTakenBack extends Refusal {

    private static final long serialVersionUID = 1L;

    LineTakenBack() {
        super(409, "This was taken back. Record it anew.");
    }
}
