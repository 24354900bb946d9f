package safeguarding.registry.protecting;

import java.util.Set;
import java.util.UUID;

import safeguarding.registry.lane.Change;
import safeguarding.registry.protection.Protection;
import safeguarding.registry.protection.Protections;

/** Puts a protection in its new state. Who is told of concerns does not change by it. */
final class ProtectionChange implements Change {

    private final Protections protections;
    private final Protection next;

    ProtectionChange(Protections protections, Protection next) {
        this.protections = protections;
        this.next = next;
    }

    @Override
    public Set<UUID> touches() {
        return Set.of(next.record());
    }

    @Override
    public void apply() {
        protections.put(next);
    }
}
