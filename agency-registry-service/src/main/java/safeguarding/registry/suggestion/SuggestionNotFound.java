package safeguarding.registry.suggestion;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none or a record of it is not the caller's to know of. */
class SuggestionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    SuggestionNotFound() {
        super(404, "There is no such suggestion, or it is not yours to see.");
    }
}
