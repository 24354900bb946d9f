package safeguarding.disclosure.hearing;

import safeguarding.kit.problem.Refusal;

/** 409: it was driven again and failed again. */
class StillDead extends Refusal {

    private static final long serialVersionUID = 1L;

    StillDead() {
        super(409, "The message still leads nowhere. It keeps waiting.");
    }
}
