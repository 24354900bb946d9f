package safeguarding.registry.overriding;

import java.util.Set;
import java.util.UUID;

import safeguarding.registry.lane.Change;
import safeguarding.registry.override.RoutingOverride;
import safeguarding.registry.override.RoutingOverrides;

/** Puts an override in its new state. */
final class OverrideChange implements Change {

    private final RoutingOverrides overrides;
    private final RoutingOverride next;

    OverrideChange(RoutingOverrides overrides, RoutingOverride next) {
        this.overrides = overrides;
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
        overrides.put(next);
    }
}
