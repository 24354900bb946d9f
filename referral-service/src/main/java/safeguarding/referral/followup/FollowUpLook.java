package safeguarding.referral.followup;

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
import safeguarding.kit.event.Announcement;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;

/** One look at the recommendations that are not done. What it finds changes with the announcement of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowUpLook {

    private static final Actor ITSELF = Actor.system("referral-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/10");
    private static final int MOST = 100;
    private static final String FOUND = "select * from recommendation where next_look_at <= ? order by next_look_at, position"
            + " limit ? for update skip locked";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    FollowUpLook(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    private record Waiting(UUID id, UUID review, long version, String agency, String role, Instant dueAt) {

        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(row.getObject("id", UUID.class), row.getObject("review", UUID.class), row.getLong("version"),
                    row.getString("agency"), row.getString("role"), Objects.requireNonNull(Rows.instant(row, "due_at")));
        }
    }

    /** Whether there may be more. */
    boolean run() {
        Instant now = clock.instant();
        List<Waiting> found = rows.list(FOUND, Waiting::of, now, MOST);
        for (Waiting one : found) {
            if (one.dueAt().isAfter(now)) {
                rows.run("update recommendation set reminded_at = ?, next_look_at = due_at where id = ?", now, one.id());
                announce(one, new RecommendationFallenDue(one.id(), one.version(), one.agency(), one.dueAt(), now));
            } else {
                rows.run("update recommendation set missed_at = ?, next_look_at = null where id = ?", now, one.id());
                announce(one, new RecommendationMissed(one.id(), one.version(), one.agency(), one.role(), one.dueAt(), now));
            }
        }
        return found.size() == MOST;
    }

    private void announce(Waiting one, Announcement announcement) {
        trail.in(Chain.of(one.review())).announced(ITSELF, announcement);
    }
}
