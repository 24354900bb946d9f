package safeguarding.kit.caller;

import safeguarding.kit.problem.Refusal;

/** 403: a purpose that is unknown or not in force today, or a legal basis that does not go with it. */
class PurposeNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    PurposeNotAccepted() {
        super(403, "The purpose is not one in force today, or the legal basis does not go with it.");
    }
}
