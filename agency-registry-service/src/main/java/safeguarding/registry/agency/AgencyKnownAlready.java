package safeguarding.registry.agency;

import safeguarding.kit.problem.Refusal;

/** 412: the caller asked for the agency to be kept only if it is new (If-None-Match: *). */
class AgencyKnownAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    AgencyKnownAlready() {
        super(412, "The agency is in the directory already. Read it, and change it with If-Match.");
    }
}
