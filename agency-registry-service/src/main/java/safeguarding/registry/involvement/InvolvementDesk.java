package safeguarding.registry.involvement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Revision;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.person.PersonRecords;
import safeguarding.registry.unheld.UnheldRisks;

/** Where agencies open and close their involvements. */
@ApplicationScoped
class InvolvementDesk {

    private final Openings openings;
    private final Involvements involvements;
    private final PersonRecords people;
    private final Lane lane;
    private final UnheldRisks unheld;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;

    InvolvementDesk(Openings openings, Involvements involvements, PersonRecords people, Lane lane, UnheldRisks unheld,
            Caller caller, ContentVersions contents, Trail trail) {
        this.openings = openings;
        this.involvements = involvements;
        this.people = people;
        this.lane = lane;
        this.unheld = unheld;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
    }

    @Transactional
    Created open(NewInvolvement asked) {
        List<Fault> faults = openings.faults(asked);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Openings.Opened opened = openings.open(List.of(asked)).get(0);
        if (!opened.isNew()) {
            throw new InvolvementOpen();
        }
        return new Created("/registry/v1/involvements/" + opened.id(), opened.id(), 1, opened.warnings());
    }

    @Transactional
    InvolvementView close(UUID id, NewClosure closure, @Nullable String ifMatch) {
        lane.enter();
        Involvement open = involvements.lockedFor(caller.actor(), id);
        Revision.require(ifMatch, open.version());
        if (open.closedOn() != null) {
            throw new InvolvementClosed();
        }
        if (closure.closedOn().isBefore(open.openedOn())) {
            Faults faults = new Faults();
            faults.add("/closedOn", "An involvement cannot end before it began.");
            faults.throwIfAny();
        }
        Involvement closed = open.closed(closure.closedOn());
        trail.wrote("involvement.closed", id, contents.keep(id, closed.version(), closure));
        lane.run(caller.actor(), new InvolvementChange(involvements, people, List.of(closed), List.of()));
        unheld.closed(id, closed.agency(), closure.riskRemains());
        return InvolvementView.of(closed);
    }

    @Transactional
    InvolvementView read(UUID id) {
        Involvement involvement = involvements.shownTo(caller.actor(), id);
        trail.read("involvement", id, involvement.version(), "whole");
        return InvolvementView.of(involvement);
    }

    /** What the agency itself said of it, and when: how it was opened and how it was closed. */
    @Transactional
    InvolvementHistory history(UUID id) {
        Involvement involvement = involvements.shownTo(caller.actor(), id);
        trail.read("involvement", id, involvement.version(), "history");
        return new InvolvementHistory(id, involvements.entries(id).stream()
                .map(entry -> entry.version() == 1
                        ? entry.opened(contents.find(id, 1, NewInvolvement.class).orElse(null))
                        : entry.closed(contents.find(id, entry.version(), NewClosure.class).orElse(null)))
                .toList());
    }
}
