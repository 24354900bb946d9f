package safeguarding.registry.linking;

import java.util.Set;
import java.util.UUID;

import safeguarding.registry.lane.Change;

/** Puts a decision in its new state. */
final class LinkChange implements Change {

    private final LinkDecisions decisions;
    private final LinkDecision next;

    LinkChange(LinkDecisions decisions, LinkDecision next) {
        this.decisions = decisions;
        this.next = next;
    }

    @Override
    public Set<UUID> touches() {
        return Set.of(next.record(), next.other());
    }

    @Override
    public void apply() {
        decisions.put(next);
    }
}
