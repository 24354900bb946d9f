package safeguarding.disclosure.directory;

import safeguarding.kit.problem.Refusal;

/** 503: nobody has said what this agency is, so nothing is sent to it. */
public class DirectoryUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    DirectoryUnreachable() {
        super(503,
                "What this agency is cannot be found out just now. Nothing was sent: ring them, and try again.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
