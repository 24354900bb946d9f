package safeguarding.disclosure.statement;

import safeguarding.kit.problem.Refusal;

class TooManyStatements extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyStatements() {
        super(409, "As many statements as there can be stand about this offender. Withdraw what no longer holds.");
    }
}
