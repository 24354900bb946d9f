package safeguarding.registry.suggestion;

import safeguarding.kit.problem.Refusal;

/** 409: a human decided about the two records, or they are held to be of one human anyway. */
class SuggestionSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    SuggestionSettled() {
        super(409, "This suggestion is not open. A decision about the two records stands until it is withdrawn.");
    }
}
