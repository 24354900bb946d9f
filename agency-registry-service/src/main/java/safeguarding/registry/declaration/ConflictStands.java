package safeguarding.registry.declaration;

import safeguarding.kit.problem.Refusal;

/** 409: your agency has said so already. */
class ConflictStands extends Refusal {

    private static final long serialVersionUID = 1L;

    ConflictStands() {
        super(409, "Your agency has said so of this worker and this person already.");
    }
}
