package safeguarding.registry.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What follows from a change for who is who.
 *
 * @param placements the records that now belong to another person
 * @param looked all records that were looked at together
 * @param guardedAs where humans dispute who somebody is, as whom each of these is guarded until they agree
 */
public record Moves(List<Placement> placements, Set<UUID> looked, Map<UUID, UUID> guardedAs) {

    static final Moves NONE = new Moves(List.of(), Set.of(), Map.of());

    public Moves {
        placements = List.copyOf(placements);
        looked = Set.copyOf(looked);
        guardedAs = Map.copyOf(guardedAs);
    }
}
