package safeguarding.registry.declaration;

import safeguarding.kit.problem.Refusal;

/** 409: it was ended before. */
class ConflictEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    ConflictEnded() {
        super(409, "This conflict of interest has been ended already.");
    }
}
