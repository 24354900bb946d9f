package safeguarding.registry.declaration;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Chain.Decision;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Revision;
import safeguarding.registry.conflict.Conflict;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.involvement.Involvements;
import safeguarding.registry.lane.Lane;

/**
 * Where an agency says so, and ends what it said. Whether the worker's agency works with the person does not show; and whom it
 * is about can neither see nor end it.
 */
@ApplicationScoped
class ConflictDesk {

    private final Conflicts conflicts;
    private final Involvements involvements;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    ConflictDesk(Conflicts conflicts, Involvements involvements, Lane lane, Caller caller, ContentVersions contents,
            Trail trail, Clock clock) {
        this.conflicts = conflicts;
        this.involvements = involvements;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created declare(NewConflict said) {
        String person = caller.person();
        lane.enter();
        UUID record = involvements.visibleTo(caller.agency(), said.involvement()).id();
        Conflict conflict = new Conflict(Ids.next(), said.agency(), said.worker().toLowerCase(Locale.ROOT), record, said.tie(),
                caller.agency(), person, clock.instant(), null, 1);
        if (conflicts.stands(conflict)) {
            throw new ConflictStands();
        }
        trail.in(Chain.of(record).with(conflict.agency()).decided(Decision.DENY)).wrote("conflict-of-interest.recorded",
                conflict.id(), contents.keep(conflict.id(), 1, said));
        lane.run(caller.actor(), new ConflictChange(conflicts, conflict));
        return new Created("/registry/v1/conflicts-of-interest/" + conflict.id(), conflict.id(), 1);
    }

    @Transactional
    ConflictView end(UUID id, NewEnding ending, @Nullable String ifMatch) {
        lane.enter();
        Conflict standing = find(id);
        caller.person();
        Revision.require(ifMatch, standing.version());
        if (standing.endedAt() != null) {
            throw new ConflictEnded();
        }
        Conflict ended = standing.ended(clock.instant());
        trail.in(Chain.of(ended.record()).with(ended.agency()).decided(Decision.PERMIT)).wrote("conflict-of-interest.ended", id,
                contents.keep(id, ended.version(), ending));
        lane.run(caller.actor(), new ConflictChange(conflicts, ended));
        return ConflictView.of(ended);
    }

    @Transactional
    ConflictView read(UUID id) {
        Conflict conflict = find(id);
        trail.in(Chain.of(conflict.record())).read("conflict-of-interest", id, conflict.version(), "whole");
        return ConflictView.of(conflict);
    }

    @Transactional
    ConflictsView standing() {
        List<Conflict> standing = conflicts.standing(caller.agency()).stream().filter(this::isOfAnother).toList();
        Map<UUID, Long> read = new HashMap<>();
        standing.forEach(conflict -> read.put(conflict.id(), conflict.version()));
        trail.read("conflict-of-interest", read, "list");
        trail.noted("conflicts-of-interest.looked-into", null);
        return new ConflictsView(standing.stream().map(ConflictView::of).toList());
    }

    private Conflict find(UUID id) {
        return conflicts.find(caller.agency(), id).filter(this::isOfAnother).orElseThrow(ConflictNotFound::new);
    }

    private boolean isOfAnother(Conflict conflict) {
        return !conflict.agency().equals(caller.agency()) || !conflict.worker().equals(Conflicts.worker(caller.user()));
    }
}
