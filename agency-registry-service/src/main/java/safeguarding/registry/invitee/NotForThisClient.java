package safeguarding.registry.invitee;

import safeguarding.kit.problem.Refusal;

/** 403: another service, or somebody else who may ask for rights. */
class NotForThisClient extends Refusal {

    private static final long serialVersionUID = 1L;

    NotForThisClient() {
        super(403, "Only the owner of referrals is told who works with the people around a child.");
    }
}
