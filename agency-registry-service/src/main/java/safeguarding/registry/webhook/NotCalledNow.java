package safeguarding.registry.webhook;

import safeguarding.kit.problem.Refusal;

/** 409: the webhook is closed or disabled, or the agency suspended: a promise to send something at once would not be kept. */
public class NotCalledNow extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotCalledNow() {
        super(409,
                "The agency is not called at present: its webhook is closed or disabled, or it is suspended. It has to be opened first.");
    }
}
