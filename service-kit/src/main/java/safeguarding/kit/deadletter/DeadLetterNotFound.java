package safeguarding.kit.deadletter;

import safeguarding.kit.problem.Refusal;

/** 404: no such dead letter waits. */
public class DeadLetterNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadLetterNotFound() {
        super(404, "No such dead letter is waiting.");
    }
}
