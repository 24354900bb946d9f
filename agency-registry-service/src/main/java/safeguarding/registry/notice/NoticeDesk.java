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
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;

/** Where a recipient reads, acknowledges and confirms its own notices. */
@ApplicationScoped
class NoticeDesk {

    // A line that was never told to this agency is not there for it: only the sender and the disclosure officer see those.
    private static final String OWN = " from notice join involvement on involvement.id = notice.involvement"
            + " where notice.id = ? and notice.agency = ? and notice.told_at is not null";

    private final Rows rows;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    NoticeDesk(Rows rows, Caller caller, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    NoticeView read(UUID id) {
        NoticeView notice = find(id);
        trail.in(Chain.of(notice.concern())).read("notice", id, 1, "own");
        return notice;
    }

    /** The first acknowledgement stands; a later one changes nothing. */
    @Transactional
    NoticeView acknowledge(UUID id, NewAcknowledgement acknowledgement) {
        NoticeView notice = find(id);
        if (notice.recalled()) {
            throw new NoticeRecalled();
        }
        int first = rows.run("update notice set acknowledged_at = ?, acknowledged_by = ?"
                + " where id = ? and acknowledged_at is null and state = 'TOLD'", clock.instant(), acknowledgement.signature(),
                id);
        if (first == 1) {
            trail.in(Chain.of(notice.concern())).wrote("notice.acknowledged", id,
                    contents.keep(Ids.next(), 1, acknowledgement));
        } else {
            trail.in(Chain.of(notice.concern())).noted("notice.acknowledged-again", id);
        }
        return find(id);
    }

    @Transactional
    NoticeView confirmRecall(UUID id, NewAcknowledgement confirmation) {
        NoticeView notice = find(id);
        if (!notice.recalled()) {
            throw new NothingRecalled();
        }
        int first = rows.run("update notice set recall_confirmed_at = ?, recall_confirmed_by = ?"
                + " where id = ? and recall_confirmed_at is null and recalled_at is not null", clock.instant(),
                confirmation.signature(),
                id);
        if (first == 1) {
            trail.in(Chain.of(notice.concern())).wrote("notice.recall-confirmed", id,
                    contents.keep(Ids.next(), 1, confirmation));
        } else {
            trail.in(Chain.of(notice.concern())).noted("notice.recall-confirmed-again", id);
        }
        return find(id);
    }

    private NoticeView find(UUID id) {
        List<NoticeView> found = rows.list("select notice.*, local_reference" + OWN, NoticeDesk::view, id, caller.agency());
        if (found.isEmpty()) {
            throw new NoticeNotFound();
        }
        return Objects.requireNonNull(found.get(0));
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        return new NoticeView(row.getObject("id", UUID.class), row.getObject("concern", UUID.class),
                row.getString("local_reference"),
                row.getObject("recalled_at") != null, Rows.instant(row, "told_at"), Rows.instant(row, "acknowledge_by"),
                Rows.instant(row, "opened_at"), Rows.instant(row, "acknowledged_at"), row.getString("acknowledged_by"),
                Rows.instant(row, "recalled_at"), Rows.instant(row, "recall_confirmed_at"),
                row.getString("recall_confirmed_by"));
    }
}
