package safeguarding.kit.caller;

import safeguarding.kit.problem.Refusal;

/** 403: an agency's system where a person is needed. */
class PersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonNeeded() {
        super(403, "This needs a person who has signed in by name; an agency's system cannot do it for somebody.");
    }
}
