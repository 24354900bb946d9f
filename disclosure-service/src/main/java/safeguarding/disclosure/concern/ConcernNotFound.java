package safeguarding.disclosure.concern;

import safeguarding.kit.problem.Refusal;

public class ConcernNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or the reader was not told of it: existence is itself a disclosure.
    public ConcernNotFound() {
        super(404, "There is no such concern, or it is not yours to see.");
    }
}
