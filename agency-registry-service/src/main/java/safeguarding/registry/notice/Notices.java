package safeguarding.registry.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Detail;

/** The lines of the ledger. */
@ApplicationScoped
class Notices {

    private static final String SELECT = "select id, concern, involvement, agency, state, detail, reason, review_on, rule, because,"
            + " concern_version, told_at, recalled_at, version from notice";

    private static final String UPSERT = """
            insert into notice (id, concern, involvement, agency, state, detail, reason, review_on, rule, because, concern_version,
                decided_at, told_at, recalled_at, acknowledge_by, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (concern, involvement, agency) do update set state = excluded.state, detail = excluded.detail,
                reason = excluded.reason, review_on = excluded.review_on, rule = excluded.rule, because = excluded.because,
                concern_version = excluded.concern_version, decided_at = excluded.decided_at, told_at = excluded.told_at,
                recalled_at = excluded.recalled_at, version = excluded.version,
                acknowledge_by = case when excluded.told_at is distinct from notice.told_at then excluded.acknowledge_by
                    else notice.acknowledge_by end,
                opened_at = case when excluded.told_at is distinct from notice.told_at then null else notice.opened_at end,
                acknowledged_at = case when excluded.told_at is distinct from notice.told_at then null else notice.acknowledged_at end,
                acknowledged_by = case when excluded.told_at is distinct from notice.told_at then null else notice.acknowledged_by end,
                recall_confirmed_at = case when excluded.recalled_at is distinct from notice.recalled_at then null
                    else notice.recall_confirmed_at end,
                recall_confirmed_by = case when excluded.recalled_at is distinct from notice.recalled_at then null
                    else notice.recall_confirmed_by end""";

    private final Rows rows;

    Notices(Rows rows) {
        this.rows = rows;
    }

    /** Locked, because an acknowledgement counts versions too, outside the lane. */
    List<Notice> of(Collection<UUID> concerns) {
        return rows.list(SELECT + " where concern = any(?::uuid[]) for update", Notices::read, concerns);
    }

    /** For each that is told, by when it is to be acknowledged; there is nothing to say of the others. */
    void put(Collection<Notice> notices, Instant now, Map<UUID, Instant> acknowledgeBy) {
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Notice notice : notices) {
            Notice.Verdict verdict = notice.verdict();
            lines.add(new @Nullable Object[] { notice.id(), notice.concern(), notice.involvement(), notice.agency(),
                    verdict.state(),
                    verdict.detail(), verdict.reason(), verdict.reviewOn(), notice.rule(), notice.because(),
                    notice.concernVersion(), now,
                    notice.toldAt(), notice.recalledAt(), acknowledgeBy.get(notice.id()), notice.version() });
        }
        rows.batch(UPSERT, lines);
    }

    private static Notice read(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        Notice.Verdict verdict = new Notice.Verdict(NoticeState.valueOf(row.getString("state")),
                detail == null ? null : Detail.valueOf(detail), row.getString("reason"),
                row.getObject("review_on", LocalDate.class));
        return new Notice(row.getObject("id", UUID.class), row.getObject("concern", UUID.class),
                row.getObject("involvement", UUID.class),
                row.getString("agency"), verdict, row.getString("rule"), Rows.uuids(row, "because"),
                row.getLong("concern_version"),
                Rows.instant(row, "told_at"), Rows.instant(row, "recalled_at"), row.getLong("version"));
    }
}
