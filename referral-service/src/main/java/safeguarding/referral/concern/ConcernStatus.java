package safeguarding.referral.concern;

import java.util.Set;

/** Where a concern stands. */
enum ConcernStatus {
    RECORDED,
    WITHDRAWN;

    boolean allows(ConcernStatus next) {
        return successors().contains(next);
    }

    private Set<ConcernStatus> successors() {
        return switch (this) {
            // A correction leads to the same status again.
            case RECORDED -> Set.of(RECORDED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
