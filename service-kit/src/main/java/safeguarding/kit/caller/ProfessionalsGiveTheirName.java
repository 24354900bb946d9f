package safeguarding.kit.caller;

import safeguarding.kit.problem.Refusal;

/** 403: what is known through work is told under a name. */
public class ProfessionalsGiveTheirName extends Refusal {

    private static final long serialVersionUID = 1L;

    // Sefton SCP 5.5: professionals can never be anonymous.
    public ProfessionalsGiveTheirName() {
        super(403,
                "What you know through your work is referred in your agency's name, at /referral/v1/referrals. Nothing was kept.");
    }
}
