package safeguarding.referral.child;

import java.util.Set;

/** Where one child of a referral stands. Children of one referral go separate ways, so the referral's status cannot say it. */
public enum ChildStatus {
    RECEIVED,
    /** A later version of the referral no longer names the child. */
    LEFT_OUT,
    WITHDRAWN;

    boolean allows(ChildStatus next) {
        return this == next || successors().contains(next);
    }

    private Set<ChildStatus> successors() {
        return switch (this) {
            case RECEIVED -> Set.of(LEFT_OUT, WITHDRAWN);
            case LEFT_OUT -> Set.of(RECEIVED);
            // Where the referral is reopened.
            case WITHDRAWN -> Set.of(RECEIVED);
        };
    }
}
