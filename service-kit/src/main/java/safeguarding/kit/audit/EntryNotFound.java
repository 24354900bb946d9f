package safeguarding.kit.audit;

import safeguarding.kit.problem.Refusal;

/** 404: there is no such entry, or no such version. */
class EntryNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    EntryNotFound() {
        super(404, "The trail of this service has nothing of that id.");
    }
}
