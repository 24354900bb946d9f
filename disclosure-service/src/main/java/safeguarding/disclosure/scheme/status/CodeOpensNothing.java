package safeguarding.disclosure.scheme.status;

import safeguarding.kit.problem.Refusal;

class CodeOpensNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same for a code that is wrong, replaced, or another force's: whoever guesses learns nothing.
    CodeOpensNothing() {
        super(403, "This reference and this code open nothing.");
    }
}
