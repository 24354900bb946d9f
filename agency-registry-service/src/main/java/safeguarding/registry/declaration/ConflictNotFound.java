package safeguarding.registry.declaration;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none, another agency said so, or it is about the reader himself. */
class ConflictNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ConflictNotFound() {
        super(404, "There is no such conflict of interest, or it is not yours to see.");
    }
}
