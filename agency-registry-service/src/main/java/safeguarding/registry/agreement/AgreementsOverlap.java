package safeguarding.registry.agreement;

import safeguarding.kit.problem.Refusal;

/** 409: with two agreements in force on one day, neither would decide. */
class AgreementsOverlap extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementsOverlap() {
        super(409, "Another agreement is in force on some of these days. Give that one a version with a last day first.");
    }
}
