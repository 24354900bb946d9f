package safeguarding.registry.agreement;

import safeguarding.kit.problem.Refusal;

/** 404: no such version of an agreement was published. */
class AgreementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementNotFound() {
        super(404, "There is no such version of an agreement.");
    }
}
