package safeguarding.registry.agreement;

import safeguarding.kit.problem.Refusal;

/** 409: a published version never changes; whoever reads one of its results must find the rules that gave it. */
class AgreementVersionTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementVersionTaken() {
        super(409, "This version is published and says something else. A change is a new version.");
    }
}
