package safeguarding.registry.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;

/**
 * Replays what an agency knew out of its inbox, which forgets nothing, and the trail; the ledger itself only knows the present.
 */
@ApplicationScoped
class KnownDesk {

    // Only what was in the inbox then. A line that has gone to another agency since is still there in the inbox of the first.
    private static final String SELECT = """
            with told as (
                select notice, min(position) as position from inbox_item where agency = ? and put_at <= ? and notice is not null
                group by notice having min(position) > ? order by position limit ?
            )
            select told.notice, told.position, settled.id as event, settled.action, settled.version, settled.correlation,
                settled.agreement, last_told.at as told_at, recalled.at as recalled_at, handed.at as handed_at, opened.at as opened_at,
                acknowledged.at as acknowledged_at, confirmed.at as confirmed_at
            from told
            join lateral (select id, action, version, correlation, agreement from trail_entry
                where subject = told.notice and counterparty = ? and action like 'safeguarding.notice.%' and recorded_at <= ?
                order by position desc limit 1) settled on true
            left join lateral (select max(recorded_at) as at from trail_entry where subject = told.notice and counterparty = ?
                and action = 'safeguarding.notice.told.v1' and recorded_at <= ?) last_told on true
            left join lateral (select max(recorded_at) as at from trail_entry where subject = told.notice and counterparty = ?
                and action = 'safeguarding.notice.recalled.v1' and recorded_at <= ?) recalled on true
            left join lateral (select min(recorded_at) as at from trail_entry where subject = told.notice and recorded_at <= ?
                and (agency = ? and action = 'notice.read' or counterparty = ? and action = 'notice.delivered')) handed on true
            left join lateral (select min(recorded_at) as at from trail_entry where subject = settled.correlation
                and counterparty = ? and action = 'read-right.confirmed' and recorded_at between last_told.at and ?) opened on true
            left join lateral (select max(recorded_at) as at from trail_entry where subject = told.notice and agency = ?
                and action = 'notice.acknowledged' and recorded_at between last_told.at and ?) acknowledged on true
            left join lateral (select max(recorded_at) as at from trail_entry where subject = told.notice and agency = ?
                and action = 'notice.recall-confirmed' and recorded_at between recalled.at and ?) confirmed on true
            order by told.position""";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;

    KnownDesk(Rows rows, ContentVersions contents, Trail trail) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
    }

    @Transactional
    KnownView at(KnownQuery query) {
        String agency = query.slug();
        Instant at = query.instant();
        long after = Cursor.decode(query.after()).position();
        List<Found> found = rows.list(SELECT, this::read, agency, at, after, query.most() + 1, agency, at, agency, at, agency,
                at,
                at, agency, agency, agency, at, agency, at, agency, at);
        List<Found> page = found.subList(0, Math.min(query.most(), found.size()));
        trail.searched("known", query, page.size());
        String next = found.size() > page.size() ? new Cursor(page.get(page.size() - 1).position()).encoded() : null;
        return new KnownView(agency, at, page.stream().map(Found::notice).toList(), next);
    }

    private Found read(ResultSet row) throws SQLException {
        UUID notice = row.getObject("notice", UUID.class);
        long version = row.getLong("version");
        String action = row.getString("action");
        // safeguarding.notice.awaiting-decision.v1 says AWAITING_DECISION.
        String state = action.split("\\.", 4)[2].replace('-', '_').toUpperCase(Locale.ROOT);
        Optional<Settled> settled = contents.find(notice, version, Settled.class);
        return new Found(row.getLong("position"), new KnownNotice(notice,
                Objects.requireNonNull(row.getObject("correlation", UUID.class)), state, version,
                settled.map(Settled::concernVersion).orElse(null), row.getString("agreement"),
                row.getObject("event", UUID.class),
                Rows.instant(row, "told_at"), Rows.instant(row, "recalled_at"), Rows.instant(row, "handed_at"),
                Rows.instant(row, "opened_at"), Rows.instant(row, "acknowledged_at"), Rows.instant(row, "confirmed_at")));
    }

    private record Found(long position, KnownNotice notice) {
    }

    /** What is read of a kept line of the ledger. */
    private record Settled(@Nullable Long concernVersion) {
    }
}
