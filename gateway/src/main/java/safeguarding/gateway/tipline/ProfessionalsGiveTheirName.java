package safeguarding.gateway.tipline;

import safeguarding.kit.problem.Refusal;

/** 403: whoever brings a token has a name, and is not let in where nobody has one; the token is not looked at. */
class ProfessionalsGiveTheirName extends Refusal {

    private static final long serialVersionUID = 1L;

    ProfessionalsGiveTheirName() {
        super(403, "Whoever signs in is not anonymous. Use /referral/v1/referrals, or come without a token.");
    }
}
