package safeguarding.registry.endpoint;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is no such agency, it has said nothing of an interface, or it is not yours. */
class EndpointNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    EndpointNotFound() {
        super(404, "There is no such interface in the directory, or it is not yours to change.");
    }
}
