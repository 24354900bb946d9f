package safeguarding.gateway.change;

import safeguarding.kit.problem.Refusal;

/** 429. The page goes on asking for itself now and then. */
class TooManyOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyOpen() {
        super(429, "So many pages are being kept up to date already that this one is not.");
    }
}
