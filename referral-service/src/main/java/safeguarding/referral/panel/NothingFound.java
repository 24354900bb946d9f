package safeguarding.referral.panel;

import safeguarding.kit.problem.Refusal;

class NothingFound extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingFound() {
        super(409, "No reviewer has said what he finds. That there is nothing to find is a finding too.");
    }
}
