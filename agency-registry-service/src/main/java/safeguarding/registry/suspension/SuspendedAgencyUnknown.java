package safeguarding.registry.suspension;

import safeguarding.kit.problem.Refusal;

/** 404: the directory does not know this agency. */
class SuspendedAgencyUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    SuspendedAgencyUnknown() {
        super(404, "There is no agency of that name in the directory.");
    }
}
