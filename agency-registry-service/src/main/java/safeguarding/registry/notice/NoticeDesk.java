package safeguarding.registry.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.LinkedTrail;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.conflict.Conflicts;

/** Where a recipient reads, acknowledges and confirms its own notices. */
@ApplicationScoped
class NoticeDesk {

    // A line that was never told to this agency is not there for it: only the sender and the disclosure officer see those.
    private static final String OWN = " from notice left join involvement on involvement.id = notice.involvement"
            + " left join inbox_item item on item.notice = notice.id and item.kind in ('NOTICE', 'ENQUIRY') and item.put_at = notice.told_at"
            + " left join answer on answer.notice = notice.id and answer.told_at = notice.told_at"
            + " left join lateral (select step, role, taken_at from escalation where escalation.notice = notice.id"
            + " and escalation.told_at = coalesce(notice.recalled_at, notice.told_at)"
            + " and kind = 'ESCALATED' order by step desc limit 1) escalated on true"
            + " where notice.id = ? and notice.agency = ? and notice.told_at is not null";

    private final Rows rows;
    private final Conflicts conflicts;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    NoticeDesk(Rows rows, Conflicts conflicts, Caller caller, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.conflicts = conflicts;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    NoticeView read(UUID id) {
        NoticeView notice = find(id);
        trail.in(Chain.of(notice.concern())).read("notice", id, notice.version(), "own");
        return notice;
    }

    /** The first acknowledgement stands; a later one changes nothing. */
    @Transactional
    NoticeView acknowledge(UUID id, NewAcknowledgement acknowledgement) {
        NoticeView notice = lock(id);
        if (notice.recalled()) {
            throw new NoticeRecalled();
        }
        int first = rows.run("update notice set acknowledged_at = ?, acknowledged_by = ?, version = version + 1"
                + " where id = ? and acknowledged_at is null and state = 'TOLD'", clock.instant(), acknowledgement.signature(),
                id);
        return signed(notice, "notice.acknowledged", acknowledgement, first == 1);
    }

    @Transactional
    NoticeView confirmRecall(UUID id, NewAcknowledgement confirmation) {
        NoticeView notice = lock(id);
        if (!notice.recalled()) {
            throw new NothingRecalled();
        }
        int first = rows.run("update notice set recall_confirmed_at = ?, recall_confirmed_by = ?, version = version + 1"
                + " where id = ? and recall_confirmed_at is null and recalled_at is not null", clock.instant(),
                confirmation.signature(),
                id);
        return signed(notice, "notice.recall-confirmed", confirmation, first == 1);
    }

    private NoticeView signed(NoticeView before, String action, NewAcknowledgement by, boolean first) {
        LinkedTrail chain = trail.in(Chain.of(before.concern()));
        NoticeView after = find(before.id());
        if (first) {
            chain.wrote(action, after.id(), contents.keep(after.id(), after.version(), by));
        } else {
            chain.noted(action + "-again", after.id());
        }
        return after;
    }

    private NoticeView find(UUID id) {
        return find(id, "");
    }

    /** For changing it: a recall that is under way comes before or after, not in between. */
    private NoticeView lock(UUID id) {
        return find(id, " for update of notice");
    }

    private NoticeView find(UUID id, String how) {
        List<NoticeView> found = rows.list(
                "select notice.*, local_reference, delivered_at, answer.kind as answer, answer.reason as refusal,"
                        + " answered_at, answered_by, escalated.step as escalation_step, escalated.role as escalated_to,"
                        + " escalated.taken_at as escalated_at" + OWN + how,
                NoticeDesk::view, id,
                caller.agency());
        if (found.isEmpty() || conflicts.excludeFromNotice(caller.actor(), id)) {
            throw new NoticeNotFound();
        }
        return Objects.requireNonNull(found.get(0));
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        return new NoticeView(row.getLong("version"), row.getObject("id", UUID.class), row.getObject("concern", UUID.class),
                row.getString("local_reference"),
                row.getObject("recalled_at") != null, Rows.instant(row, "told_at"), Rows.instant(row, "acknowledge_by"),
                Rows.instant(row, "opened_at"), Rows.instant(row, "acknowledged_at"), row.getString("acknowledged_by"),
                Rows.instant(row, "recalled_at"), Rows.instant(row, "recall_confirmed_at"),
                row.getString("recall_confirmed_by"), Rows.instant(row, "delivered_at"),
                row.getString("answer"), row.getString("refusal"), Rows.instant(row, "answered_at"),
                row.getString("answered_by"), row.getObject("escalation_step", Integer.class), row.getString("escalated_to"),
                Rows.instant(row, "escalated_at"));
    }
}
