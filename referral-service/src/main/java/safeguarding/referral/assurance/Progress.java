package safeguarding.referral.assurance;

import java.util.Set;

/** How far an agency is with a recommendation, and whether that was assured. */
public enum Progress {
    ISSUED,
    ACCEPTED,
    NOT_ACCEPTED,
    DONE,
    ASSURED;

    /** What an agency may answer. */
    public boolean isAnswer() {
        return Set.of(ACCEPTED, NOT_ACCEPTED, DONE).contains(this);
    }

    /** Whether there is nothing more to wait for from the agency. */
    public boolean isAnswered() {
        return switch (this) {
            case ISSUED, ACCEPTED -> false;
            // A refusal is an answer, which the board assures or sends back.
            case NOT_ACCEPTED, DONE, ASSURED -> true;
        };
    }
}
