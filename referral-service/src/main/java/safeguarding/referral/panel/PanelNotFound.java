package safeguarding.referral.panel;

import safeguarding.kit.problem.Refusal;

/** 404: as for one that there is not. */
public class PanelNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none, the agency has no part in it, or a chronology is not its own to read: existence is itself a disclosure.
    public PanelNotFound() {
        super(404, "There is nothing of the kind, or it is not yours to see or to do.");
    }
}
