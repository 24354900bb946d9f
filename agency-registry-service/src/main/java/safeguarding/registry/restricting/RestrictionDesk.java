package safeguarding.registry.restricting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Chain.Decision;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.LinkedTrail;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Revision;
import safeguarding.registry.circle.Concerns;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.restriction.Restriction;
import safeguarding.registry.restriction.Restrictions;

/**
 * Where a person of the agency that recorded a concern says that it is not to be shared without asking. Who would have been
 * told does not show here: those who weigh a disclosure see who waits, and answer by overruling.
 */
@ApplicationScoped
class RestrictionDesk {

    private final Restrictions restrictions;
    private final Concerns concerns;
    private final Conflicts conflicts;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    RestrictionDesk(Restrictions restrictions, Concerns concerns, Conflicts conflicts, Lane lane, Caller caller,
            ContentVersions contents, Trail trail, Clock clock) {
        this.restrictions = restrictions;
        this.concerns = concerns;
        this.conflicts = conflicts;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created make(NewRestriction asked) {
        Faults faults = new Faults();
        asked.check(LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND), faults);
        faults.throwIfAny();
        String person = caller.person();
        lane.enter();
        if (concerns.find(asked.concern())
                .filter(concern -> concern.recordedBy().equals(caller.agency()) && isShown(concern.id()))
                .isEmpty()) {
            throw new ConcernNotYours();
        }
        if (restrictions.stands(asked.concern(), asked.agency())) {
            throw new RestrictionStands();
        }
        Restriction restriction = new Restriction(Ids.next(), asked.concern(), asked.agency(), asked.reason(),
                asked.reviewOn(), person, caller.agency(), clock.instant(), null, 1);
        in(restriction).wrote("share-restriction.made", restriction.id(), contents.keep(restriction.id(), 1, asked));
        lane.run(caller.actor(), new RestrictionChange(restrictions, restriction));
        return new Created("/registry/v1/share-restrictions/" + restriction.id(), restriction.id(), 1);
    }

    @Transactional
    RestrictionView lift(UUID id, NewLifting lifting, @Nullable String ifMatch) {
        lane.enter();
        Restriction standing = found(id);
        caller.person();
        Revision.require(ifMatch, standing.version());
        if (standing.liftedAt() != null) {
            throw new RestrictionLifted();
        }
        Restriction lifted = standing.lifted(clock.instant());
        in(lifted).wrote("share-restriction.lifted", id, contents.keep(id, lifted.version(), lifting));
        lane.run(caller.actor(), new RestrictionChange(restrictions, lifted));
        return RestrictionView.of(lifted);
    }

    @Transactional
    RestrictionView read(UUID id) {
        Restriction restriction = found(id);
        in(restriction).read("share-restriction", id, restriction.version(), "whole");
        return RestrictionView.of(restriction);
    }

    @Transactional
    RestrictionsView toReview() {
        List<RestrictionView> standing = restrictions.toReview(caller.agency()).stream()
                .filter(restriction -> isShown(restriction.concern())).map(RestrictionView::of).toList();
        Map<UUID, Long> read = new HashMap<>();
        standing.forEach(restriction -> read.put(restriction.id(), restriction.version()));
        trail.read("share-restriction", read, "review-list");
        trail.noted("share-restrictions.looked-into", null);
        return new RestrictionsView(standing);
    }

    private Restriction found(UUID id) {
        return restrictions.find(caller.agency(), id).filter(restriction -> isShown(restriction.concern()))
                .orElseThrow(RestrictionNotFound::new);
    }

    /** Of somebody to whom he stands too near he decides nothing, nor sees that there is anything to decide. */
    private boolean isShown(UUID concern) {
        return !conflicts.excludeFromConcern(caller.agency(), caller.user(), concern);
    }

    /** It stands in the chain of the concern. */
    private LinkedTrail in(Restriction restriction) {
        return trail.in(Chain.of(restriction.concern()).with(restriction.agency()).decided(Decision.REVIEW));
    }
}
