package safeguarding.referral.withheld;

import safeguarding.kit.problem.Refusal;

class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super(403, "Whoever asks for an opening does not consent to it himself.");
    }
}
