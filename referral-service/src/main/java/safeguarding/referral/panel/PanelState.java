package safeguarding.referral.panel;

import static safeguarding.referral.panel.PanelVerb.CALL_OFF;
import static safeguarding.referral.panel.PanelVerb.CONCLUDE;
import static safeguarding.referral.panel.PanelVerb.FIND;

import java.util.Set;

/** Where a review panel stands, and what can be done with it there. */
public enum PanelState {
    SITTING,
    CONCLUDED,
    /** It was not to be. */
    CALLED_OFF;

    boolean allows(PanelVerb verb) {
        return verbs().contains(verb);
    }

    private Set<PanelVerb> verbs() {
        return switch (this) {
            case SITTING -> Set.of(FIND, CONCLUDE, CALL_OFF);
            // What was concluded is put right by concluding again; what somebody finds afterwards belongs beside it.
            case CONCLUDED -> Set.of(FIND, CONCLUDE);
            case CALLED_OFF -> Set.of();
        };
    }
}
