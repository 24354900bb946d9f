package safeguarding.registry.protecting;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether it does not exist or another agency made it. */
class ProtectionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ProtectionNotFound() {
        super(404, "There is no such protection, or it is not yours to lift.");
    }
}
