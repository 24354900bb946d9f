package safeguarding.disclosure.statement;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where a statement stands. */
enum StatementState {
    /** Said, and not checked yet: nobody is recognised by it. */
    RECORDED,
    CHECKED,
    WITHDRAWN;

    /** What can happen to it. */
    enum Act {
        CORRECT,
        CORRECT_CHECKED,
        CHECK,
        WITHDRAW
    }

    /** The table of edges: where the act leads from here; empty when it is refused. */
    Optional<StatementState> after(Act act) {
        return Optional.ofNullable(switch (this) {
            case RECORDED -> standing(act);
            case CHECKED -> act == Act.CHECK ? null : standing(act);
            case WITHDRAWN -> null;
        });
    }

    private static @Nullable StatementState standing(Act act) {
        return switch (act) {
            // What was checked was what it said before.
            case CORRECT -> RECORDED;
            case CHECK, CORRECT_CHECKED -> CHECKED;
            case WITHDRAW -> WITHDRAWN;
        };
    }
}
