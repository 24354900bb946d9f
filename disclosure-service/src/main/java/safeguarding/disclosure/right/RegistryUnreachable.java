package safeguarding.disclosure.right;

import safeguarding.kit.problem.Refusal;

class RegistryUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    RegistryUnreachable() {
        super(503, "Whether you may read this cannot be found out just now. Try again shortly.");
    }

    @Override
    public int retryAfterSeconds() {
        return 5;
    }
}
