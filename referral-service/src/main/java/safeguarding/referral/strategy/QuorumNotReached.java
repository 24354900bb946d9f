package safeguarding.referral.strategy;

import safeguarding.kit.problem.Refusal;

class QuorumNotReached extends Refusal {

    private static final long serialVersionUID = 1L;

    QuorumNotReached() {
        super(409, "Somebody without whom nothing is decided has not taken part; the quorum says of which sector."
                + " Reach them, by telephone if need be, and say so; a child in danger now does not wait for this.");
    }
}
