package safeguarding.referral.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/**
 * One look at what time has done. What it finds changes with the announcement of it, and a clock that another replica has in
 * hand is passed over: so each is found once, and one whose finder dies in between is found again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeadlineLook {

    private static final String FOUND = "select * from deadline where next_look_at <= ? order by next_look_at, position"
            + " limit ? for update skip locked";

    private final Rows rows;
    private final Trail trail;
    private final DeadlineConfig config;
    private final Clock clock;

    DeadlineLook(Rows rows, Trail trail, DeadlineConfig config, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    boolean run() {
        Instant now = clock.instant();
        List<Deadline> found = rows.list(FOUND, Deadline::of, now, config.batch());
        for (Deadline deadline : found) {
            if (deadline.dueAt().isAfter(now)) {
                fallenDue(deadline, now);
            } else {
                missed(deadline, now);
            }
        }
        return found.size() == config.batch();
    }

    private void fallenDue(Deadline deadline, Instant now) {
        rows.run("update deadline set state = ?, next_look_at = due_at, version = version + 1 where id = ?",
                DeadlineState.FALLEN_DUE, deadline.id());
        announce(deadline, DeadlineFallenDue.of(deadline, now));
    }

    private void missed(Deadline deadline, Instant now) {
        rows.run("update deadline set state = ?, missed_at = ?, next_look_at = null, version = version + 1 where id = ?",
                DeadlineState.MISSED, now, deadline.id());
        announce(deadline, DeadlineMissed.of(deadline, now));
    }

    private void announce(Deadline deadline, Announcement announcement) {
        trail.in(Chain.of(deadline.referral())).announced(DeadlineActor.causedBy(null), announcement);
    }
}
