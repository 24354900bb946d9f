package safeguarding.registry.answer;

import safeguarding.kit.problem.Refusal;

/** 409: the agency has said the opposite before, and its sender may have relied on that. */
class AnsweredOtherwise extends Refusal {

    private static final long serialVersionUID = 1L;

    AnsweredOtherwise() {
        super(409, "Your agency has answered this notice otherwise before. The first answer stands.");
    }
}
