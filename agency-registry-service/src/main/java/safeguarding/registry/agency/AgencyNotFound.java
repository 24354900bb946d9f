package safeguarding.registry.agency;

import safeguarding.kit.problem.Refusal;

/** 404: the directory does not know this agency. */
class AgencyNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    AgencyNotFound() {
        super(404, "There is no agency of that name in the directory.");
    }
}
