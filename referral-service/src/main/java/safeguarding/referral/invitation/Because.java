package safeguarding.referral.invitation;

import safeguarding.referral.involved.Tie;

/** Why an agency is invited. */
public enum Because {
    CONVENES,
    RECEIVED_REFERRAL,
    MADE_REFERRAL,
    WORKS_WITH_CHILD,
    WORKS_WITH_SIBLING,
    WORKS_WITH_ADULT,
    /** By whoever convenes, for the reason given. */
    ADDED;

    static Because of(Tie.Kind kind) {
        return switch (kind) {
            case CHILD -> WORKS_WITH_CHILD;
            case SIBLING -> WORKS_WITH_SIBLING;
            case ADULT -> WORKS_WITH_ADULT;
        };
    }
}
