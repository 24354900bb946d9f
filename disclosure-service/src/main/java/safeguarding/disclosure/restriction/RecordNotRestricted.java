package safeguarding.disclosure.restriction;

import safeguarding.kit.problem.Refusal;

class RecordNotRestricted extends Refusal {

    private static final long serialVersionUID = 1L;

    // Only whoever may read the record gets as far as this.
    RecordNotRestricted() {
        super(409, "This record is not restricted.");
    }
}
