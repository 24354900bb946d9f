package safeguarding.disclosure.statement;

import safeguarding.kit.problem.Refusal;

class StatementTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    StatementTransitionRefused() {
        super(409, "The statement is not in a state that allows this.");
    }
}
