package safeguarding.referral.examination;

import safeguarding.kit.problem.Refusal;

class ExaminationTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ExaminationTransitionRefused() {
        super(409, "What was found at this examination is not written down as far as this needs, or further. Read it again.");
    }
}
