package safeguarding.disclosure.guide;

import safeguarding.kit.problem.Refusal;

class GuideNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    GuideNotFound() {
        super(404, "There is no such guide.");
    }
}
