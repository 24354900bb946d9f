package safeguarding.disclosure.scheme.casefile;

import safeguarding.kit.problem.Refusal;

public class ApplicationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    // The same answer whether there is none, another force has it, or the caller is no officer of the scheme: that somebody asked about
    // somebody is itself worth keeping.
    public ApplicationNotFound() {
        super(404, "There is no such application, or it is not yours to see.");
    }
}
