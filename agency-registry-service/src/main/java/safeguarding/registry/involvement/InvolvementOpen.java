package safeguarding.registry.involvement;

import safeguarding.kit.problem.Refusal;

/** 409: the agency has an involvement under this reference already. */
class InvolvementOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    InvolvementOpen() {
        super(409, "Your agency has an open involvement under this reference already.");
    }
}
