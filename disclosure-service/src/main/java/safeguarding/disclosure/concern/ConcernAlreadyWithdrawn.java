package safeguarding.disclosure.concern;

import safeguarding.kit.problem.Refusal;

class ConcernAlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    ConcernAlreadyWithdrawn() {
        super(409, "The concern was withdrawn. What is to be said now is a new concern.");
    }
}
