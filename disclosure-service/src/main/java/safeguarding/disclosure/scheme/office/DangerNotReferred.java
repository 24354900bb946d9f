package safeguarding.disclosure.scheme.office;

import safeguarding.kit.problem.Refusal;

class DangerNotReferred extends Refusal {

    private static final long serialVersionUID = 1L;

    DangerNotReferred() {
        super(409, "A child is said to be in danger: refer to children's services first.");
    }
}
