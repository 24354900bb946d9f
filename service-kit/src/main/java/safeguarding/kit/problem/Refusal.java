package safeguarding.kit.problem;

import java.util.List;

/**
 * An answer that says no: its subclass's name is the problem type, and its detail is a fixed sentence that repeats nothing the
 * caller sent.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;
    private final transient List<Fault> faults;

    protected Refusal(int status, String detail) {
        this(status, detail, List.of());
    }

    protected Refusal(int status, String detail, List<Fault> faults) {
        // A refusal is an answer, not an accident: no stack trace is worth its cost.
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public int status() {
        return status;
    }

    public String detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Seconds after which the same call may succeed, or 0 where waiting does not help. */
    public int retryAfterSeconds() {
        return 0;
    }
}
