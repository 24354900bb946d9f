package safeguarding.referral.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;

/** Shows an agency what it has not submitted: a concern that stays in a draft helps no child. */
@ApplicationScoped
class DraftList {

    private static final String KEPT = "select * from draft where recorded_by = ? and status = 'KEPT' and position > ?"
            + " order by position limit ?";

    private final Rows rows;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    DraftList(Rows rows, Trail trail, Caller caller, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DraftPage page(DraftQuery query) {
        Instant now = clock.instant();
        // One more than asked for tells whether there is another page.
        List<DraftItem> found = rows.list(KEPT, row -> item(row, now), caller.agency(), query.cursor().position(),
                query.most() + 1);
        List<DraftItem> items = found.subList(0, Math.min(found.size(), query.most()));
        Map<UUID, Long> versions = items.stream().collect(Collectors.toMap(DraftItem::id, DraftItem::version));
        trail.searched("draft", query, items.size());
        trail.read("draft", versions, "work-list");
        boolean more = found.size() > items.size();
        return new DraftPage(items, more ? new Cursor(items.get(items.size() - 1).position()).encoded() : null);
    }

    private static DraftItem item(ResultSet row, Instant now) throws SQLException {
        Instant begunAt = Objects.requireNonNull(Rows.instant(row, "begun_at"));
        boolean left = Rows.instant(row, "left_at") != null;
        return new DraftItem(row.getObject("id", UUID.class), row.getLong("version"), row.getLong("position"),
                row.getString("begun_by"), begunAt, Objects.requireNonNull(Rows.instant(row, "changed_at")),
                Duration.between(begunAt, now).toMinutes(), Rows.instant(row, "due_at"), Rows.instant(row, "reminded_at"),
                left ? row.getString("role") : null);
    }
}
