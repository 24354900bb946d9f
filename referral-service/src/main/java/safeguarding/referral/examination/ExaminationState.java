package safeguarding.referral.examination;

import static safeguarding.referral.examination.ExaminationVerb.COMPARE;
import static safeguarding.referral.examination.ExaminationVerb.GIVE_OPINION;
import static safeguarding.referral.examination.ExaminationVerb.RECEIVE;
import static safeguarding.referral.examination.ExaminationVerb.REPORT;
import static safeguarding.referral.examination.ExaminationVerb.WITHDRAW;

import java.util.Set;

/** How far what was found at an examination has been written down. */
enum ExaminationState {
    EXAMINED,
    OPINION_GIVEN,
    /** The full report stands in the place of the preliminary opinion. */
    REPORTED,
    /** It was recorded for the wrong child, or wrongly: whoever received something of it sets that aside, and says so. */
    WITHDRAWN;

    boolean allows(ExaminationVerb verb) {
        return verbs().contains(verb);
    }

    private Set<ExaminationVerb> verbs() {
        return switch (this) {
            case EXAMINED -> Set.of(GIVE_OPINION, REPORT, WITHDRAW);
            case OPINION_GIVEN -> Set.of(GIVE_OPINION, REPORT, RECEIVE, WITHDRAW);
            case REPORTED -> Set.of(REPORT, RECEIVE, COMPARE, WITHDRAW);
            case WITHDRAWN -> Set.of(RECEIVE);
        };
    }
}
