package safeguarding.registry.load;

import safeguarding.kit.problem.Refusal;

/** 422: more lines than one request may have. */
class TooManyLines extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyLines() {
        super(422, "A load has 1 to 5,000 lines. Nothing was saved; send it in several.");
    }
}
