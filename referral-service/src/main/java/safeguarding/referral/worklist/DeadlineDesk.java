package safeguarding.referral.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.deadline.DeadlineView;
import safeguarding.referral.deadline.Deadlines;

/** Where a hub sees the clocks of a referral that it received. */
@ApplicationScoped
class DeadlineDesk {

    private final Deadlines deadlines;
    private final Trail trail;
    private final Caller caller;

    DeadlineDesk(Deadlines deadlines, Trail trail, Caller caller) {
        this.deadlines = deadlines;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    DeadlinesView read(UUID referral) {
        List<DeadlineView> found = deadlines.of(referral, caller.agency());
        if (found.isEmpty()) {
            // With each referral that a hub receives clocks start, so it has not received this one.
            throw new DeadlinesNotFound();
        }
        Map<UUID, Long> versions = found.stream().collect(Collectors.toMap(DeadlineView::id, DeadlineView::version));
        trail.read("deadline", versions, "of-referral");
        return new DeadlinesView(found);
    }
}
