package safeguarding.referral.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Kept;

/** All reviews. One that is not published is seen by the agency that records it alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reviews {

    private static final String VISIBLE = "select version from review where id = ? and (recorded_by = ? or stage = 'PUBLISHED')";
    private static final String PAGE = "select id, version, position from review where (recorded_by = ? or stage = 'PUBLISHED')"
            + " and (?::text is null or ?::text = any(themes)) and position > ? order by position limit ?";

    private final Rows rows;
    private final ContentVersions contents;

    Reviews(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    record Placed(ReviewView review, long position) {
    }

    ReviewView visibleTo(String agency, UUID id) {
        return present(VISIBLE, agency, id);
    }

    ReviewView toBeChangedBy(String agency, UUID id) {
        return present("select version from review where id = ? and recorded_by = ? for update", agency, id);
    }

    /** For whoever recommends under it: only the agency that records the review does. */
    public void requireOwn(String agency, UUID id) {
        toBeChangedBy(agency, id);
    }

    /** The version that its own agency reads, and once it is published everybody. */
    public long versionVisibleTo(String agency, UUID id) {
        return visibleTo(agency, id).version();
    }

    public boolean isPublished(UUID id) {
        return rows.first("select 1 from review where id = ? and stage = 'PUBLISHED'", row -> row.getInt(1), id).isPresent();
    }

    List<Placed> page(String agency, @Nullable String theme, long after, int most) {
        return rows.list(PAGE, row -> new Placed(
                contents.find(row.getObject(1, UUID.class), row.getLong(2), ReviewView.class).orElseThrow(),
                row.getLong(3)), agency, theme, theme, after, most);
    }

    private ReviewView present(String sql, String agency, UUID id) {
        Optional<Long> version = rows.first(sql, row -> row.getLong(1), id, agency);
        return version.flatMap(at -> contents.find(id, at, ReviewView.class)).orElseThrow(ReviewNotFound::new);
    }

    Kept open(ReviewView first) {
        rows.run("insert into review (id, version, recorded_by, stage, themes) values (?, ?, ?, ?, ?)", first.id(),
                first.version(), first.recordedBy(), first.stage(), first.themes());
        return contents.keep(first.id(), first.version(), first);
    }

    Kept settle(ReviewView next) {
        rows.run("update review set version = ?, stage = ? where id = ?", next.version(), next.stage(), next.id());
        return contents.keep(next.id(), next.version(), next);
    }
}
