package safeguarding.disclosure.decision;

import safeguarding.kit.problem.Refusal;

class DecisionReplaced extends Refusal {

    private static final long serialVersionUID = 1L;

    DecisionReplaced() {
        super(409, "Another record stands in the place of this decision. Correct that one.");
    }
}
