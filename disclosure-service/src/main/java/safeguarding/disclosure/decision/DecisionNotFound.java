package safeguarding.disclosure.decision;

import safeguarding.kit.problem.Refusal;

public class DecisionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or another agency made it.
    public DecisionNotFound() {
        super(404, "There is no such decision, or it is not yours to see.");
    }
}
