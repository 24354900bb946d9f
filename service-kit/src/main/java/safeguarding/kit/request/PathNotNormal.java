package safeguarding.kit.request;

import safeguarding.kit.problem.Refusal;

/** 400: an address written in a way in which two readers may understand two addresses. */
public class PathNotNormal extends Refusal {

    private static final long serialVersionUID = 1L;

    public PathNotNormal() {
        super(400, "An address is written without dot segments, empty segments, parameters and needless escapes.");
    }
}
