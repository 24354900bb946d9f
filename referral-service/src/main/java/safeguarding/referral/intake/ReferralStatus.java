package safeguarding.referral.intake;

import java.util.Set;

/** Where a referral stands as a whole. */
enum ReferralStatus {
    RECORDED,
    WITHDRAWN;

    boolean allows(ReferralStatus next) {
        return successors().contains(next);
    }

    private Set<ReferralStatus> successors() {
        return switch (this) {
            // An amendment leads to the same status again.
            case RECORDED -> Set.of(RECORDED, WITHDRAWN);
            // Reopened, with the reason.
            case WITHDRAWN -> Set.of(RECORDED);
        };
    }
}
