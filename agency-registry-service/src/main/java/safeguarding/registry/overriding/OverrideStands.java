package safeguarding.registry.overriding;

import safeguarding.kit.problem.Refusal;

/** 409: about this agency and this concern something was decided already. */
class OverrideStands extends Refusal {

    private static final long serialVersionUID = 1L;

    OverrideStands() {
        super(409, "An override for this concern and agency stands already. Take it back first.");
    }
}
