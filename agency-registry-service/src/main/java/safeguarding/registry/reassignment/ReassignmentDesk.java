package safeguarding.registry.reassignment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.conflict.Conflicts;

/** Where an agency sees whom it has to re-assign, and says that it has. */
@ApplicationScoped
class ReassignmentDesk {

    private final Reassignments reassignments;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;

    ReassignmentDesk(Reassignments reassignments, Caller caller, ContentVersions contents, Trail trail) {
        this.reassignments = reassignments;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
    }

    @Transactional
    ReassignmentsView waiting() {
        List<ReassignmentView> waiting = reassignments.waiting(caller.agency(), Conflicts.worker(caller.user()));
        trail.noted("reassignments.looked-into", null);
        waiting.forEach(one -> trail.in(Chain.of(one.id())).read("reassignment", one.id(), 1, "own"));
        return new ReassignmentsView(waiting);
    }

    @Transactional
    void complete(UUID id, NewCompletion completion) {
        if (reassignments.lock(caller.agency(), Conflicts.worker(caller.user()), id).isEmpty()) {
            throw new ReassignmentNotFound();
        }
        reassignments.done(id, completion.signature());
        trail.in(Chain.of(id)).wrote("reassignment.completed", id, contents.keep(id, 2, completion));
    }
}
