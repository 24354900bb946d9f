package safeguarding.registry.restricting;

import java.util.Set;
import java.util.UUID;

import safeguarding.registry.lane.Change;
import safeguarding.registry.restriction.Restriction;
import safeguarding.registry.restriction.Restrictions;

/** Puts a restriction in its new state. */
final class RestrictionChange implements Change {

    private final Restrictions restrictions;
    private final Restriction next;

    RestrictionChange(Restrictions restrictions, Restriction next) {
        this.restrictions = restrictions;
        this.next = next;
    }

    @Override
    public Set<UUID> touches() {
        return Set.of();
    }

    @Override
    public Set<UUID> concerns() {
        return Set.of(next.concern());
    }

    @Override
    public void apply() {
        restrictions.put(next);
    }
}
