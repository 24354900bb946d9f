package safeguarding.disclosure.scheme.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;

/**
 * One look at what time has done to a clock. What it finds changes with the announcement of it, and a clock that another
 * replica
 * has in hand is passed over: so each is found once, and one whose finder dies in between is found again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClockLook {

    static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");

    static final int TOGETHER = 1000;

    private static final String FOUND = "select id from scheme_clock where next_look_at <= ? order by next_look_at, position"
            + " limit ?";
    private static final String ONE = "select * from scheme_clock where id = ? and next_look_at <= ? for update skip locked";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    ClockLook(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    List<UUID> found() {
        return rows.list(FOUND, row -> row.getObject(1, UUID.class), clock.instant(), TOGETHER);
    }

    void at(UUID id) {
        Instant now = clock.instant();
        rows.first(ONE, SchemeClock::of, id, now).ifPresent(one -> {
            if (one.endedAt() != null) {
                rows.run("update scheme_clock set next_look_at = null where id = ?", id);
                // Said later and apart from the act that ended it, and in no chain: nobody on the bus can see what belongs together.
                trail.announced(SELF, ClockEnded.of(one, now));
            } else if (one.dueAt().isAfter(now)) {
                rows.run("update scheme_clock set state = 'FALLEN_DUE', next_look_at = due_at, version = version + 1"
                        + " where id = ?", id);
                trail.announced(SELF, ClockFallenDue.of(one, now));
            } else {
                miss(one, now);
            }
        });
    }

    /** Answers how it is then. Whoever calls this has it locked. */
    SchemeClock miss(SchemeClock one, Instant now) {
        SchemeClock missed = one.missed(now);
        rows.run("update scheme_clock set state = ?, missed_at = ?, next_look_at = null, version = ? where id = ?",
                missed.state(), now, missed.version(), missed.id());
        trail.announced(SELF, ClockMissed.of(missed, now));
        return missed;
    }
}
