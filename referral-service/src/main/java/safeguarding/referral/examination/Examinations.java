package safeguarding.referral.examination;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.referral.strategy.DiscussionNotFound;

/** All examinations. Who is invited to the discussion of one sees it; who examined writes. Nobody else finds one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Examinations {

    private static final String SHARED = "select examination.id, examination.version from examination"
            + " join strategy_invitee invitee on invitee.discussion = examination.discussion"
            + " where examination.id = ? and invitee.agency = ? and (not invitee.left_out"
            // Whoever had it shared before it was left out is to know that it was taken back.
            + " or (examination.state = 'WITHDRAWN' and exists (select 1 from deadline where about = examination.id"
            + " and hub = invitee.agency)))";

    private final Rows rows;
    private final ContentVersions contents;
    private final Trail trail;

    Examinations(Rows rows, ContentVersions contents, Trail trail) {
        this.rows = rows;
        this.contents = contents;
        this.trail = trail;
    }

    Examination sharedWith(UUID id, String agency) {
        return one(SHARED, id, agency);
    }

    Examination lockSharedWith(UUID id, String agency) {
        return one(SHARED + " for no key update of examination", id, agency);
    }

    /** Whoever examined goes on writing, whatever becomes of the invitation. */
    Examination lockOf(UUID id, String agency) {
        return one("select id, version from examination where id = ? and agency = ? for no key update", id, agency);
    }

    Examination version(UUID id, long version) {
        return contents.find(id, version, Examination.class).orElseThrow(DiscussionNotFound::new);
    }

    List<Examination> of(UUID discussion) {
        return rows.list("select id, version from examination where discussion = ? order by position limit 100",
                row -> version(row.getObject(1, UUID.class), row.getLong(2)), discussion);
    }

    void open(Examination first, Announcement announcement) {
        rows.run("insert into examination (id, version, discussion, agency, state) values (?, ?, ?, ?, ?)", first.id(),
                first.version(), first.discussion(), first.recorded().agency(), first.state());
        note(first, announcement);
    }

    void settle(Examination next, Announcement announcement) {
        rows.run("update examination set version = ?, state = ? where id = ?", next.version(), next.state(), next.id());
        note(next, announcement);
    }

    private void note(Examination examination, Announcement announcement) {
        trail.in(Chain.of(examination.referral())).wrote(announcement,
                contents.keep(examination.id(), examination.version(), examination));
    }

    private Examination one(String sql, UUID id, String agency) {
        return rows.first(sql, row -> version(row.getObject(1, UUID.class), row.getLong(2)), id, agency)
                .orElseThrow(DiscussionNotFound::new);
    }
}
