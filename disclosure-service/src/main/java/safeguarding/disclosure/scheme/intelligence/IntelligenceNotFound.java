package safeguarding.disclosure.scheme.intelligence;

import safeguarding.kit.problem.Refusal;

public class IntelligenceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public IntelligenceNotFound() {
        super(404, "There is no such intelligence, or it is not yours to see.");
    }
}
