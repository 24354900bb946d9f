package safeguarding.registry.lane;

import java.util.Set;
import java.util.UUID;

/** A change of facts, made in the lane. */
public interface Change {

    /**
     * The records of people whose identity, ties or involvements change, as things are before it and as they will be after it.
     * Every concern that can reach somebody through them is settled again.
     */
    Set<UUID> touches();

    /** The concerns that change by themselves: who is around whom stays as it is. */
    default Set<UUID> concerns() {
        return Set.of();
    }

    void apply();
}
