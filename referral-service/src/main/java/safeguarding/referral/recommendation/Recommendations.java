package safeguarding.referral.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;
import safeguarding.referral.followup.DueDates;
import safeguarding.referral.review.Reviews;

/** All recommendations: seen by who made them and who is to do them, and by others once the review is published. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Recommendations {

    private static final String OWN = "select id, version, position from recommendation where (agency = ? or recommended_by = ?)";
    private static final String OF_REVIEW = "select id, version, position from recommendation where review = ?";
    // What was refused or done is with whoever recommended it, to be assured or sent back.
    private static final String SOUGHT = " and (?::text is null or progress = ?::text) and (not ?::boolean"
            + " or (agency = ? and progress in ('ISSUED', 'ACCEPTED')) or (recommended_by = ? and progress <> 'ASSURED'))"
            + " and position > ? order by position limit ?";

    private final Rows rows;
    private final ContentVersions contents;
    private final Reviews reviews;
    private final DueDates dueDates;

    Recommendations(Rows rows, ContentVersions contents, Reviews reviews, DueDates dueDates) {
        this.rows = rows;
        this.contents = contents;
        this.reviews = reviews;
        this.dueDates = dueDates;
    }

    record Placed(RecommendationView recommendation, long position) {
    }

    RecommendationView visibleTo(String agency, UUID id) {
        return present("select version from recommendation where id = ?", id)
                .filter(found -> found.agency().equals(agency) || found.recommendedBy().equals(agency)
                        || reviews.isPublished(found.review()))
                .orElseThrow(RecommendationNotFound::new);
    }

    /**
     * As it was, for those whom it is from and to; others read of it what stands. What was put right may be what should not
     * have
     * been said.
     */
    RecommendationView versionFor(String agency, UUID id, long version) {
        return rows
                .first("select 1 from recommendation where id = ? and (agency = ? or recommended_by = ?)", row -> row.getInt(1),
                        id, agency, agency)
                .map(found -> version(id, version)).orElseThrow(RecommendationNotFound::new);
    }

    /** Locked, so that of two changes at once the later sees the earlier. */
    Optional<RecommendationView> lock(UUID id) {
        return present("select version from recommendation where id = ? for update", id);
    }

    List<Placed> page(String agency, RecommendationQuery query, int most) {
        return rows.list(OWN + SOUGHT, this::placed, agency, agency, query.progress(), query.progress(), query.onlyOpen(),
                agency,
                agency, query.cursor().position(), most);
    }

    /** Those of a review that the agency may read. */
    List<Placed> pageOf(UUID review, String agency, RecommendationQuery query, int most) {
        return rows.list(OF_REVIEW + SOUGHT, this::placed, review, query.progress(), query.progress(), query.onlyOpen(), agency,
                agency, query.cursor().position(), most);
    }

    private Placed placed(ResultSet row) throws SQLException {
        return new Placed(version(row.getObject(1, UUID.class), row.getLong(2)), row.getLong(3));
    }

    private Optional<RecommendationView> present(String sql, UUID id) {
        return rows.first(sql, row -> row.getLong(1), id).map(version -> version(id, version));
    }

    private RecommendationView version(UUID id, long version) {
        return contents.find(id, version, RecommendationView.class).orElseThrow(RecommendationNotFound::new);
    }

    Kept open(RecommendationView first) {
        LocalDate due = first.dueOn();
        rows.run(
                "insert into recommendation (id, review, version, recommended_by, agency, progress, role, due_at, next_look_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                first.id(), first.review(), first.version(), first.recommendedBy(),
                first.agency(), first.progress(), dueDates.escalatesTo(due), DueDates.endOf(due), dueDates.reminderFor(due));
        return keep(first);
    }

    /** Whoever is sent back to it is asked for it by the same day as before, and missed again where that has gone. */
    Kept settle(RecommendationView next) {
        boolean back = next.isSentBack();
        rows.run(
                "update recommendation set version = ?, progress = ?, missed_at = case when ?::boolean then null else missed_at end,"
                        + " next_look_at = case when ?::boolean then null when missed_at is not null and not ?::boolean then null"
                        + " when reminded_at is not null or missed_at is not null then due_at else ? end where id = ?",
                next.version(), next.progress(), back, next.progress().isAnswered(), back, dueDates.reminderFor(next.dueOn()),
                next.id());
        return keep(next);
    }

    /** What is waited for, and until when, is not changed by other words. */
    Kept reword(RecommendationView next) {
        rows.run("update recommendation set version = ? where id = ?", next.version(), next.id());
        return keep(next);
    }

    private Kept keep(RecommendationView view) {
        return contents.keep(view.id(), view.version(), view);
    }
}
