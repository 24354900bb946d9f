package safeguarding.disclosure.scheme.directory;

import safeguarding.kit.problem.Refusal;

class DirectoryUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    DirectoryUnreachable() {
        super(503,
                "Whether these are children's services cannot be found out just now. Nothing was sent: ring them, and try again.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
