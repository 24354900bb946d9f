package safeguarding.gateway.report;

import safeguarding.kit.problem.Refusal;

class TryInAMinute extends Refusal {

    private static final long serialVersionUID = 1L;

    TryInAMinute() {
        super(429,
                "Many people write to us just now. Nothing was sent: wait a minute and press the button again, or telephone.");
    }
}
