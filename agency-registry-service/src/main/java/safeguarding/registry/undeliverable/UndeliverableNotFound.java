package safeguarding.registry.undeliverable;

import safeguarding.kit.problem.Refusal;

/** 404: no such item waits, or it is another agency's. */
class UndeliverableNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    UndeliverableNotFound() {
        super(404, "No such item is waiting, or it is not yours to see.");
    }
}
