package safeguarding.kit.audit;

import safeguarding.kit.problem.Refusal;

/** 403: the trail is read to audit, and for nothing else. */
class NotForThisPurpose extends Refusal {

    private static final long serialVersionUID = 1L;

    NotForThisPurpose() {
        super(403, "The trail is read for the purpose audit only.");
    }
}
