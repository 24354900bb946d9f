package safeguarding.referral.draft;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.referral.rule.Rule;
import safeguarding.referral.rule.RuleBook;

/** All drafts. Nobody of whom one speaks stands anywhere but in its versions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Drafts {

    private static final String FIND = "select version from draft where id = ? and recorded_by = ?";
    private static final Set<String> BEGUN = Set.of("draft");

    private final Rows rows;
    private final ContentVersions contents;
    private final RuleBook book;

    Drafts(Rows rows, ContentVersions contents, RuleBook book) {
        this.rows = rows;
        this.contents = contents;
        this.book = book;
    }

    DraftView visibleTo(String agency, UUID id) {
        return present(FIND, agency, id);
    }

    DraftView toBeChangedBy(String agency, UUID id) {
        return present(FIND + " for update", agency, id);
    }

    private DraftView present(String sql, String agency, UUID id) {
        Optional<Long> version = rows.first(sql, row -> row.getLong(1), id, agency);
        return version.flatMap(at -> contents.find(id, at, DraftView.class)).orElseThrow(DraftNotFound::new);
    }

    /** Counted from when it was begun: whoever keeps changing a draft has not told anybody either. */
    Kept begin(DraftView first) {
        rows.run("insert into draft (id, version, status, recorded_by, begun_by, begun_at, changed_at)"
                + " values (?, ?, ?, ?, ?::text, ?, ?)", first.id(), first.version(), first.status(), first.recordedBy(),
                first.begunBy(), first.begunAt(), first.changedAt());
        for (Rule rule : book.startedBy(BEGUN, first.recordedBy(), first.begunAt())) {
            rows.run("update draft set role = ?, due_at = ?, next_look_at = ? where id = ?", rule.escalatesTo(),
                    book.due(rule.limit(), first.begunAt(), first.recordedBy()),
                    book.due(rule.remindAfter() == null ? rule.limit() : rule.remindAfter(), first.begunAt(),
                            first.recordedBy()),
                    first.id());
        }
        return keep(first);
    }

    Kept settle(DraftView next) {
        rows.run("update draft set version = ?, status = ?, changed_at = ?, referral = ?::uuid,"
                + " next_look_at = case when ? = 'KEPT' then next_look_at end where id = ?", next.version(), next.status(),
                next.changedAt(), next.referral(), next.status(), next.id());
        return keep(next);
    }

    private Kept keep(DraftView view) {
        return contents.keep(view.id(), view.version(), view);
    }
}
