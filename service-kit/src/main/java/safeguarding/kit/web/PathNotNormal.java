package safeguarding.kit.web;

import safeguarding.kit.problem.Refusal;

/** 400: an address written in a way in which two readers may understand two addresses. */
class PathNotNormal extends Refusal {

    private static final long serialVersionUID = 1L;

    PathNotNormal() {
        super(400, "An address is written without dot segments, empty segments, parameters and needless escapes.");
    }
}
