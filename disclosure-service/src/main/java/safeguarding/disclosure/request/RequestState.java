package safeguarding.disclosure.request;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where a request stands. */
public enum RequestState {
    /** On the officers' list: nobody has decided. */
    WAITING,
    DECIDED,
    /** On the officers' list again: what was decided stands until somebody decides anew. */
    REVIEW_DUE,
    /** The registry asks no more: the agency, the child or the concern has gone. */
    WITHDRAWN;

    /** The table of edges: where the act leads from here; empty when it is refused. */
    public Optional<RequestState> after(RequestAct act) {
        return Optional.ofNullable(switch (this) {
            case WAITING -> fromWaiting(act);
            case DECIDED -> fromDecided(act);
            case REVIEW_DUE -> fromReviewDue(act);
            case WITHDRAWN -> fromWithdrawn(act);
        });
    }

    private static @Nullable RequestState fromWaiting(RequestAct act) {
        return switch (act) {
            case ASK -> WAITING;
            case WITHDRAW -> WITHDRAWN;
            case DECIDE -> DECIDED;
            case RESUME, RECONSIDER, CORRECT, FALL_DUE -> null;
        };
    }

    private static @Nullable RequestState fromDecided(RequestAct act) {
        return switch (act) {
            case RESUME, DECIDE, CORRECT -> DECIDED;
            // What was decided was decided about what the concern said then.
            case RECONSIDER, FALL_DUE -> REVIEW_DUE;
            case WITHDRAW -> WITHDRAWN;
            case ASK -> null;
        };
    }

    private static @Nullable RequestState fromReviewDue(RequestAct act) {
        return switch (act) {
            // A corrected record answers no review: somebody has still to look.
            case RESUME, RECONSIDER, CORRECT -> REVIEW_DUE;
            case DECIDE -> DECIDED;
            case WITHDRAW -> WITHDRAWN;
            case ASK, FALL_DUE -> null;
        };
    }

    private static @Nullable RequestState fromWithdrawn(RequestAct act) {
        return switch (act) {
            case ASK -> WAITING;
            case RESUME -> DECIDED;
            case RECONSIDER -> REVIEW_DUE;
            // A wrong record is put right even when nothing depends on it any more.
            case WITHDRAW, CORRECT -> WITHDRAWN;
            case DECIDE, FALL_DUE -> null;
        };
    }
}
