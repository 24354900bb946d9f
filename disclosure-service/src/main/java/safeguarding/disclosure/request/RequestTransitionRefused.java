package safeguarding.disclosure.request;

import safeguarding.kit.problem.Refusal;

class RequestTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    RequestTransitionRefused() {
        super(409, "The request is not in a state that allows this.");
    }
}
