package safeguarding.registry.lane;

import java.util.Set;
import java.util.UUID;

import safeguarding.kit.caller.Actor;

/**
 * Who these are, or who works with them, may be another now. Fired in the lane, after everything was written.
 *
 * @param records of the people whom the change touched
 */
public record PeopleChanged(Actor actor, Set<UUID> records) {

    public PeopleChanged {
        records = Set.copyOf(records);
    }
}
