package safeguarding.registry.lane;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.circle.Concerns;
import safeguarding.registry.circle.Neighbourhood;
import safeguarding.registry.crowding.CrowdedKeys;
import safeguarding.registry.notice.Ledger;
import safeguarding.registry.person.PersonIndex;
import safeguarding.registry.person.Placement;

/**
 * The one lane in which facts change. Whoever enters waits for the transaction before him to end and then sees all that it did,
 * so two facts
 * that arrive at the same instant, on whichever replicas, cannot both conclude that there is nobody to tell (write skew).
 * Nothing in the lane
 * waits for anything but the database.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Lane {

    // Any number will do that no other lock of the database uses.
    private static final long LOCK = 0x6c616e65L;

    private final Rows rows;
    private final PersonIndex index;
    private final CrowdedKeys crowded;
    private final Neighbourhood neighbourhood;
    private final Concerns concerns;
    private final Ledger ledger;
    private final ContentVersions contents;
    private final Trail trail;
    private final Event<PeopleChanged> changes;

    Lane(Rows rows, PersonIndex index, CrowdedKeys crowded, Neighbourhood neighbourhood, Concerns concerns, Ledger ledger,
            ContentVersions contents, Trail trail, Event<PeopleChanged> changes) {
        this.rows = rows;
        this.index = index;
        this.crowded = crowded;
        this.neighbourhood = neighbourhood;
        this.concerns = concerns;
        this.ledger = ledger;
        this.contents = contents;
        this.trail = trail;
        this.changes = changes;
    }

    /** Takes the lane until the transaction ends. To be called before anything is read that decides what to change. */
    public void enter() {
        rows.run("select pg_advisory_xact_lock(?)", LOCK);
    }

    /** Makes the change, works out again who is who for those it touches, and settles every concern that can be affected. */
    public void run(Actor actor, Change change) {
        enter();
        Set<UUID> changedConcerns = change.concerns();
        Set<UUID> touched = neighbourhood.samePeople(change.touches());
        // A record that goes, or changes what it is found by, may have kept others apart or together.
        Set<UUID> compared = index.comparedWith(touched);
        // Asked before and after: somebody can be affected by what goes as much as by what comes.
        Set<UUID> subjects = new HashSet<>(neighbourhood.subjects(touched));
        Set<String> keys = crowded.of(touched);
        change.apply();
        keys.addAll(crowded.of(touched));
        compared.addAll(touched);
        compared.addAll(crowded.turn(keys));
        PersonIndex.Moves moves = index.moves(compared);
        Set<UUID> moved = moves.placements().stream().map(Placement::record).collect(Collectors.toSet());
        subjects.addAll(neighbourhood.subjects(moved));
        // Who is guarded otherwise than before is in another circle of those who have to know, though he is the same person.
        touched.addAll(index.move(moves));
        if (!moved.isEmpty()) {
            // Never silent: what was joined or separated, by which rules or whose decision, stands in the trail.
            moves.placements().forEach(move -> note(actor, move));
            touched.addAll(moved);
        }
        subjects.addAll(neighbourhood.subjects(touched));
        ledger.settle(actor, concerns.aboutOrAmong(subjects, changedConcerns));
        if (!touched.isEmpty()) {
            changes.fire(new PeopleChanged(actor, touched));
        }
    }

    private void note(Actor actor, Placement move) {
        UUID id = Ids.next();
        trail.in(Chain.of(move.record())).wrote(actor, move.isAlone() ? "person-record.separated" : "person-record.joined", id,
                contents.keep(id, 1, move));
    }
}
