package safeguarding.registry.drawing;

import safeguarding.kit.problem.Refusal;

/** 403: who is around a child is shown for the child's protection, and for nothing else. */
class PurposeDoesNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    PurposeDoesNotFit() {
        super(403, "A circle is drawn for safeguarding a child, for a child protection enquiry or for managing an offender.");
    }
}
