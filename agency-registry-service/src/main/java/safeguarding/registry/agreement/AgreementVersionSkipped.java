package safeguarding.registry.agreement;

import safeguarding.kit.problem.Refusal;

/** 409: a gap in the numbers would look like a version that was removed. */
class AgreementVersionSkipped extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementVersionSkipped() {
        super(409, "The next version of an agreement has the next number; the first has 1.");
    }
}
