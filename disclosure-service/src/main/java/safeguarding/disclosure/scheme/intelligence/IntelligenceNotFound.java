package safeguarding.disclosure.scheme.intelligence;

import safeguarding.kit.problem.Refusal;

class IntelligenceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    IntelligenceNotFound() {
        super(404, "There is no such intelligence, or it is not yours to see.");
    }
}
