package safeguarding.disclosure.statement;

import safeguarding.kit.problem.Refusal;

class StatementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // For changing it, the same answer for a statement of the other agency that manages him: each agency answers for its own.
    StatementNotFound() {
        super(404, "There is no such statement, or it is not yours.");
    }
}
