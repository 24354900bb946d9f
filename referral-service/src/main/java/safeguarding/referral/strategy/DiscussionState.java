package safeguarding.referral.strategy;

import static safeguarding.referral.strategy.DiscussionVerb.CANCEL;
import static safeguarding.referral.strategy.DiscussionVerb.CONCLUDE;
import static safeguarding.referral.strategy.DiscussionVerb.CONTRIBUTE;
import static safeguarding.referral.strategy.DiscussionVerb.DISSENT;
import static safeguarding.referral.strategy.DiscussionVerb.EXAMINE;
import static safeguarding.referral.strategy.DiscussionVerb.HOLD;
import static safeguarding.referral.strategy.DiscussionVerb.INVITE;
import static safeguarding.referral.strategy.DiscussionVerb.RECEIVE;

import java.util.Set;

/** Where a strategy discussion stands, and what can be done with it there. */
public enum DiscussionState {
    CONVENED,
    HELD,
    CONCLUDED,
    /** It was not to be. */
    CANCELLED;

    boolean allows(DiscussionVerb verb) {
        return verbs().contains(verb);
    }

    private Set<DiscussionVerb> verbs() {
        return switch (this) {
            case CONVENED -> Set.of(INVITE, CONTRIBUTE, HOLD, CANCEL, EXAMINE);
            // Somebody may be missing to decide, so whoever can still be invited.
            case HELD -> Set.of(INVITE, CONTRIBUTE, HOLD, DISSENT, CONCLUDE, EXAMINE);
            // Whoever was forgotten gets the note too; and who took part is put right where it was written down wrongly.
            case CONCLUDED -> Set.of(INVITE, HOLD, DISSENT, CONCLUDE, RECEIVE, EXAMINE);
            case CANCELLED -> Set.of();
        };
    }
}
