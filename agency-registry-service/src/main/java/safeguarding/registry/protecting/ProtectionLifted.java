package safeguarding.registry.protecting;

import safeguarding.kit.problem.Refusal;

/** 409: it was lifted before. */
class ProtectionLifted extends Refusal {

    private static final long serialVersionUID = 1L;

    ProtectionLifted() {
        super(409, "This protection was lifted already.");
    }
}
