package safeguarding.registry.duty;

import safeguarding.kit.problem.Refusal;

/** 404: the directory does not know this agency, or no such service of it. */
class ServiceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ServiceNotFound() {
        super(404, "There is no service of that name in the directory.");
    }
}
