package safeguarding.registry.overriding;

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
import safeguarding.registry.override.RoutingOverride;
import safeguarding.registry.override.RoutingOverride.Verdict;
import safeguarding.registry.override.RoutingOverrides;

/**
 * Where a person of the agency that recorded a concern decides that another is, or is not, to be told of it. Whether that other
 * one works with anybody in the circle does not show: the answer is the same.
 */
@ApplicationScoped
class OverrideDesk {

    private final RoutingOverrides overrides;
    private final Concerns concerns;
    private final Conflicts conflicts;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    OverrideDesk(RoutingOverrides overrides, Concerns concerns, Conflicts conflicts, Lane lane, Caller caller,
            ContentVersions contents, Trail trail, Clock clock) {
        this.overrides = overrides;
        this.concerns = concerns;
        this.conflicts = conflicts;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created decide(NewOverride asked) {
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
        if (overrides.standing(asked.concern(), asked.agency()).isPresent()) {
            throw new OverrideStands();
        }
        RoutingOverride override = new RoutingOverride(Ids.next(), asked.concern(), asked.agency(), asked.verdict(),
                asked.detail(), asked.reason(), asked.reviewOn(), person, caller.agency(), clock.instant(), null, 1);
        in(override).wrote("routing-override.made", override.id(), contents.keep(override.id(), 1, asked));
        lane.run(caller.actor(), new OverrideChange(overrides, override));
        return new Created("/registry/v1/routing-overrides/" + override.id(), override.id(), 1);
    }

    @Transactional
    OverrideView withdraw(UUID id, NewWithdrawal withdrawal, @Nullable String ifMatch) {
        lane.enter();
        RoutingOverride standing = found(id);
        caller.person();
        Revision.require(ifMatch, standing.version());
        if (standing.withdrawnAt() != null) {
            throw new OverrideWithdrawn();
        }
        RoutingOverride withdrawn = standing.withdrawn(clock.instant());
        in(withdrawn).wrote("routing-override.withdrawn", id, contents.keep(id, withdrawn.version(), withdrawal));
        lane.run(caller.actor(), new OverrideChange(overrides, withdrawn));
        return OverrideView.of(withdrawn);
    }

    @Transactional
    OverrideView read(UUID id) {
        RoutingOverride override = found(id);
        in(override).read("routing-override", id, override.version(), "whole");
        return OverrideView.of(override);
    }

    @Transactional
    OverridesView toReview() {
        List<OverrideView> standing = overrides.toReview(caller.agency()).stream()
                .filter(override -> isShown(override.concern()))
                .map(OverrideView::of).toList();
        Map<UUID, Long> read = new HashMap<>();
        standing.forEach(override -> read.put(override.id(), override.version()));
        trail.read("routing-override", read, "review-list");
        trail.noted("routing-overrides.looked-into", null);
        return new OverridesView(standing);
    }

    private RoutingOverride found(UUID id) {
        return overrides.find(caller.agency(), id).filter(override -> isShown(override.concern()))
                .orElseThrow(OverrideNotFound::new);
    }

    /** Of somebody to whom he stands too near he decides nothing, nor sees that there is anything to decide. */
    private boolean isShown(UUID concern) {
        return !conflicts.excludeFromConcern(caller.agency(), caller.user(), concern);
    }

    /** It stands in the chain of the concern. */
    private LinkedTrail in(RoutingOverride override) {
        return trail.in(Chain.of(override.concern()).with(override.agency())
                .decided(override.verdict() == Verdict.TELL ? Decision.PERMIT : Decision.DENY));
    }
}
