package safeguarding.registry.declaration;

import java.util.Set;
import java.util.UUID;

import safeguarding.registry.conflict.Conflict;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.lane.Change;

/** Puts a conflict of interest in its new state. Which agency is told does not change by it, only who there may read. */
final class ConflictChange implements Change {

    private final Conflicts conflicts;
    private final Conflict next;

    ConflictChange(Conflicts conflicts, Conflict next) {
        this.conflicts = conflicts;
        this.next = next;
    }

    @Override
    public Set<UUID> touches() {
        return Set.of(next.record());
    }

    @Override
    public void apply() {
        conflicts.put(next);
    }
}
