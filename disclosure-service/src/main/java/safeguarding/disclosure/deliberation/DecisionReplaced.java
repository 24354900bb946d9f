package safeguarding.disclosure.deliberation;

import safeguarding.kit.problem.Refusal;

public class DecisionReplaced extends Refusal {

    private static final long serialVersionUID = 1L;

    public DecisionReplaced() {
        super(409, "Another record stands in the place of this decision. Correct that one.");
    }
}
