package safeguarding.referral.draft;

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
 * One look at the drafts that nobody has submitted. What it finds is in the work list and on the trail of this service, and not
 * on
 * the bus: that somebody has begun a referral is nobody else's business.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftLook {

    private static final Actor ITSELF = Actor.system("referral-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/11");
    private static final int MOST = 100;
    private static final String FOUND = "select id, due_at from draft where next_look_at <= ? order by next_look_at, position"
            + " limit ? for update skip locked";

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    DraftLook(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    private record Waiting(UUID id, Instant dueAt) {
    }

    /** Whether there may be more. */
    boolean run() {
        Instant now = clock.instant();
        List<Waiting> found = rows.list(FOUND, row -> new Waiting(row.getObject("id", UUID.class),
                Objects.requireNonNull(Rows.instant(row, "due_at"))), now, MOST);
        for (Waiting draft : found) {
            if (draft.dueAt().isAfter(now)) {
                rows.run("update draft set reminded_at = ?, next_look_at = due_at where id = ?", now, draft.id());
                trail.noted(ITSELF, "draft.reminded", draft.id());
            } else {
                rows.run("update draft set left_at = ?, next_look_at = null where id = ?", now, draft.id());
                trail.noted(ITSELF, "draft.left", draft.id());
            }
        }
        return found.size() == MOST;
    }
}
