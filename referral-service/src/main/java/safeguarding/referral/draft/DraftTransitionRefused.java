package safeguarding.referral.draft;

import safeguarding.kit.problem.Refusal;

class DraftTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftTransitionRefused() {
        super(409, "This draft was submitted or withdrawn. Amend the referral, or begin another draft.");
    }
}
