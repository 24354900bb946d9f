package safeguarding.referral.examination;

import static safeguarding.referral.examination.ExaminationVerb.COMPARE;
import static safeguarding.referral.examination.ExaminationVerb.GIVE_OPINION;
import static safeguarding.referral.examination.ExaminationVerb.RECEIVE;
import static safeguarding.referral.examination.ExaminationVerb.REPORT;

import java.util.Set;

/** How far what was found at an examination has been written down. */
enum ExaminationState {
    EXAMINED,
    OPINION_GIVEN,
    /** The full report stands in the place of the preliminary opinion. */
    REPORTED;

    boolean allows(ExaminationVerb verb) {
        return verbs().contains(verb);
    }

    private Set<ExaminationVerb> verbs() {
        return switch (this) {
            case EXAMINED -> Set.of(GIVE_OPINION, REPORT);
            case OPINION_GIVEN -> Set.of(GIVE_OPINION, REPORT, RECEIVE);
            case REPORTED -> Set.of(REPORT, RECEIVE, COMPARE);
        };
    }
}
