package safeguarding.kit.audit;

import safeguarding.kit.problem.Refusal;

/** 409: what is asked about is not sealed at this moment. */
class NotSealedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NotSealedYet() {
        super(409, "This is not sealed yet. Ask again in a second.");
    }
}
