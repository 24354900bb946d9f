package safeguarding.referral.disagreement;

import static safeguarding.referral.disagreement.DisagreementVerb.ANSWER;
import static safeguarding.referral.disagreement.DisagreementVerb.MOVE_UP;
import static safeguarding.referral.disagreement.DisagreementVerb.SETTLE;

import java.util.Set;

/** Where a disagreement stands, and what can be done with it there. */
public enum DisagreementState {
    AWAITING_ANSWER,
    ANSWERED,
    SETTLED;

    boolean allows(DisagreementVerb verb) {
        return verbs().contains(verb);
    }

    private Set<DisagreementVerb> verbs() {
        return switch (this) {
            // A child may not be able to wait for an answer, so nobody has to.
            case AWAITING_ANSWER -> Set.of(ANSWER, MOVE_UP, SETTLE);
            case ANSWERED -> Set.of(ANSWER, MOVE_UP, SETTLE);
            case SETTLED -> Set.of();
        };
    }
}
