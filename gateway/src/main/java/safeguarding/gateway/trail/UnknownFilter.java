package safeguarding.gateway.trail;

import safeguarding.kit.problem.Refusal;

/** 400: a filter that is not known would not filter, and the answer would look as if it had. */
class UnknownFilter extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownFilter() {
        super(400, "A parameter is not known, is there twice or too long, or limit is not from 1 to 200.");
    }
}
