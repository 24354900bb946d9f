package safeguarding.referral.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import safeguarding.referral.deadline.DeadlineState;

/** Hands out what a hub has to do, and leaves word of it in the trail. */
@ApplicationScoped
class WorkListDesk {

    private static final String OPEN = """
            select deadline.*, triage.rating, triage.route from deadline
            left join triage on triage.referral = deadline.referral and triage.hub = deadline.hub
            where deadline.hub = ? and ended_at is null and (due_at, position) > (?, ?)
                and (?::text is null or state = ?::text) and (?::text is null or rating = ?::text)
                and (?::text is null or (state = 'MISSED' and role = ?::text))
            order by due_at, position limit ?""";

    private final Rows rows;
    private final Trail trail;
    private final Caller caller;

    WorkListDesk(Rows rows, Trail trail, Caller caller) {
        this.rows = rows;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    WorkListPage page(WorkListQuery query) {
        DueCursor after = query.cursor();
        // One more than asked for tells whether there is another page.
        List<WorkItem> found = rows.list(OPEN, WorkListDesk::item, caller.agency(), after.dueAt(), after.position(),
                query.state(), query.state(), query.rating(), query.rating(), query.role(), query.role(), query.most() + 1);
        List<WorkItem> items = found.subList(0, Math.min(found.size(), query.most()));
        Map<UUID, Long> versions = items.stream().collect(Collectors.toMap(WorkItem::deadline, WorkItem::version));
        trail.searched("work-list", query, items.size());
        trail.read("deadline", versions, "work-list");
        boolean more = found.size() > items.size();
        return new WorkListPage(items, more ? DueCursor.after(items.get(items.size() - 1)).encoded() : null);
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        DeadlineState state = DeadlineState.valueOf(row.getString("state"));
        return new WorkItem(row.getObject("id", UUID.class), row.getLong("version"), row.getLong("position"),
                row.getObject("referral", UUID.class), row.getObject("about", UUID.class), row.getString("rule"), state,
                Objects.requireNonNull(Rows.instant(row, "due_at")), row.getString("rating"), row.getString("route"),
                state == DeadlineState.MISSED ? row.getString("role") : null);
    }
}
