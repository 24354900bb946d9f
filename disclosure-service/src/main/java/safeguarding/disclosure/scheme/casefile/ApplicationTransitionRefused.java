package safeguarding.disclosure.scheme.casefile;

import safeguarding.kit.problem.Refusal;

public class ApplicationTransitionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApplicationTransitionRefused() {
        super(409, "The application is not in a state that allows this.");
    }
}
