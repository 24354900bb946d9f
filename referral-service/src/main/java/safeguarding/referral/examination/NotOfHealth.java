package safeguarding.referral.examination;

import safeguarding.kit.problem.Refusal;

class NotOfHealth extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOfHealth() {
        super(403, "Only an agency of health records a medical examination. Write what you saw as a contribution.");
    }
}
