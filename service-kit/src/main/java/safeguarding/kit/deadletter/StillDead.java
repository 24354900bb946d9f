package safeguarding.kit.deadletter;

import safeguarding.kit.problem.Refusal;

/** 409: it was driven again and failed again. */
public class StillDead extends Refusal {

    private static final long serialVersionUID = 1L;

    public StillDead() {
        super(409, "The message still leads nowhere. It keeps waiting.");
    }
}
