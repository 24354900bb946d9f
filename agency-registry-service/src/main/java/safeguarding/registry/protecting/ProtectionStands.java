package safeguarding.registry.protecting;

import safeguarding.kit.problem.Refusal;

/** 409: your agency has said so already. */
class ProtectionStands extends Refusal {

    private static final long serialVersionUID = 1L;

    ProtectionStands() {
        super(409, "This address is protected by your agency already.");
    }
}
