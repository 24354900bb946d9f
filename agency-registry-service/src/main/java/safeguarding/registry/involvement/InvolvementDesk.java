package safeguarding.registry.involvement;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.problem.Faults;
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

    private final Involvements involvements;
    private final PersonRecords people;
    private final Lane lane;
    private final UnheldRisks unheld;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    InvolvementDesk(Involvements involvements, PersonRecords people, Lane lane, UnheldRisks unheld, Caller caller,
            ContentVersions contents, Trail trail, Clock clock) {
        this.involvements = involvements;
        this.people = people;
        this.lane = lane;
        this.unheld = unheld;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created open(NewInvolvement asked) {
        PersonIdentity identity = asked.identity().completed(Year.now(clock.withZone(ZoneOffset.UTC)));
        Faults faults = new Faults();
        identity.check("", faults);
        faults.throwIfAny();
        String agency = caller.agency();
        lane.enter();
        if (involvements.open(agency, asked.localReference(), asked.kind()).isPresent()) {
            throw new InvolvementOpen();
        }
        Involvement opened = new Involvement(Ids.next(), agency, asked.localReference(), asked.kind(), asked.team(),
                asked.openedOn(),
                null, 1);
        trail.wrote("involvement.opened", opened.id(), contents.keep(opened.id(), 1, asked));
        lane.run(caller.actor(), new InvolvementChange(involvements, people, opened, identity));
        return new Created("/registry/v1/involvements/" + opened.id(), opened.id(), 1, gaps(identity));
    }

    @Transactional
    InvolvementView close(UUID id, NewClosure closure, @Nullable String ifMatch) {
        lane.enter();
        Involvement open = involvements.lockedFor(caller.agency(), id);
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
        lane.run(caller.actor(), new InvolvementChange(involvements, people, closed, null));
        unheld.closed(id, closed.agency(), closure.riskRemains());
        return InvolvementView.of(closed);
    }

    @Transactional
    InvolvementView read(UUID id) {
        Involvement involvement = involvements.visibleTo(caller.agency(), id);
        trail.read("involvement", id, involvement.version(), "whole");
        return InvolvementView.of(involvement);
    }

    private static List<String> gaps(PersonIdentity identity) {
        List<String> gaps = new ArrayList<>();
        if (identity.names().isEmpty()) {
            gaps.add("No name is given.");
        }
        if (identity.strongIdentifiers().isEmpty() && (identity.born() == null || !identity.born().isExact())) {
            gaps.add(
                    "Without an exact date of birth or an identifier such as the NHS number, concerns about this person may not find you.");
        }
        return gaps;
    }
}
