package safeguarding.registry.unidentified;

import safeguarding.kit.problem.Refusal;

/** 404, the same whether there is none, he is identified by now, or he is around none of the agency's children. */
class UnidentifiedAdultNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    UnidentifiedAdultNotFound() {
        super(404, "There is no such unidentified adult, or he is not around a child with whom your agency works.");
    }
}
