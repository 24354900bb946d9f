package safeguarding.referral.unsubmitted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;

/**
 * One look at the drafts that nobody has submitted. What it finds changes with the announcement of it, which names the draft,
 * its
 * agency and a day: that somebody has begun a referral is nobody else's business.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftLook {

    private static final Actor ITSELF = Actor.system("referral-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/11");
    private static final int MOST = 100;
    private static final String FOUND = "select id, version, recorded_by, role, due_at from draft where next_look_at <= ?"
            + " order by next_look_at, position limit ? for update skip locked";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    DraftLook(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    private record Waiting(UUID id, long version, String agency, String role, Instant dueAt) {

        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(row.getObject("id", UUID.class), row.getLong("version"), row.getString("recorded_by"),
                    row.getString("role"), Objects.requireNonNull(Rows.instant(row, "due_at")));
        }
    }

    /** Whether there may be more. */
    boolean run() {
        Instant now = clock.instant();
        List<Waiting> found = rows.list(FOUND, Waiting::of, now, MOST);
        for (Waiting draft : found) {
            if (draft.dueAt().isAfter(now)) {
                rows.run("update draft set reminded_at = ?, next_look_at = due_at where id = ?", now, draft.id());
                trail.announced(ITSELF,
                        new DraftReminded(draft.id(), draft.version(), draft.agency(), draft.dueAt(), now));
            } else {
                rows.run("update draft set left_at = ?, next_look_at = null where id = ?", now, draft.id());
                trail.announced(ITSELF,
                        new DraftLeft(draft.id(), draft.version(), draft.agency(), draft.role(), draft.dueAt(), now));
            }
        }
        return found.size() == MOST;
    }
}
