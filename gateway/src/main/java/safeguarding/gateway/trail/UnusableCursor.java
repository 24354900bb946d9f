package safeguarding.gateway.trail;

import safeguarding.kit.problem.Refusal;

/** 400: a cursor that was not given out here, or for another question. */
class UnusableCursor extends Refusal {

    private static final long serialVersionUID = 1L;

    UnusableCursor() {
        super(400, "The cursor is not one that was given out for these filters.");
    }
}
