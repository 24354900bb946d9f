package safeguarding.disclosure.scheme.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/**
 * One look at what time has done. What it finds changes with the announcement of it, and a clock that another replica has in
 * hand is passed over: so each is found once, and one whose finder dies in between is found again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClockLook {

    static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");

    private static final int TOGETHER = 100;
    private static final String FOUND = "select * from scheme_clock where next_look_at <= ? order by next_look_at, position"
            + " limit ? for update skip locked";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    ClockLook(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether there may be more to find at once. */
    boolean run() {
        Instant now = clock.instant();
        List<SchemeClock> found = rows.list(FOUND, SchemeClock::of, now, TOGETHER);
        for (SchemeClock one : found) {
            if (one.dueAt().isAfter(now)) {
                rows.run("update scheme_clock set state = 'FALLEN_DUE', next_look_at = due_at, version = version + 1"
                        + " where id = ?", one.id());
                trail.in(Chain.of(one.application())).announced(SELF, ClockFallenDue.of(one, now));
            } else {
                rows.run("update scheme_clock set state = 'MISSED', missed_at = ?, next_look_at = null,"
                        + " version = version + 1 where id = ?", now, one.id());
                trail.in(Chain.of(one.application())).announced(SELF, ClockMissed.of(one, now));
            }
        }
        return found.size() == TOGETHER;
    }
}
