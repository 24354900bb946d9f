package safeguarding.disclosure.offender;

import safeguarding.kit.problem.Refusal;

public class OffenderNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is no such person or another agency manages him: that somebody is managed is itself a disclosure.
    public OffenderNotFound() {
        super(404, "There is no such offender, or he is not yours to see.");
    }
}
