package safeguarding.registry.lane;

import java.util.Set;
import java.util.UUID;

/** A change of facts, made in the lane. */
public interface Change {

    /** The records of people whom the change concerns, as things are before it and as they will be after it. */
    Set<UUID> touches();

    void apply();
}
