package safeguarding.disclosure.reminder;

import java.util.Optional;

/** How near the day is on which somebody has to notify. */
enum DueState {
    WAITING,
    FALLEN_DUE,
    /** The day has gone and nobody has recorded that he came. */
    MISSED;

    /** What time does. */
    enum Act {
        COME_NEAR,
        GO_BY
    }

    /** The table of edges: where time leads from here; empty when it leads nowhere. */
    Optional<DueState> after(Act act) {
        return switch (this) {
            case WAITING -> Optional.of(act == Act.COME_NEAR ? FALLEN_DUE : MISSED);
            case FALLEN_DUE -> act == Act.GO_BY ? Optional.of(MISSED) : Optional.empty();
            case MISSED -> Optional.empty();
        };
    }
}
