package safeguarding.disclosure.request;

import safeguarding.kit.problem.Refusal;

public class RequestNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none or another agency decides it: that somebody asks is itself a disclosure.
    public RequestNotFound() {
        super(404, "There is no such request, or it is not yours to see.");
    }
}
