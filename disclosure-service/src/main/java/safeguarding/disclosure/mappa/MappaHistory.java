package safeguarding.disclosure.mappa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;

/** Every category and level that somebody had, where and under whom, in the order in which they were recorded. */
@ApplicationScoped
public class MappaHistory {

    static final int MOST = 500;

    private static final String SELECT = "select number, category, category_since, level, level_since, level_review_on, area, lead_agency,"
            + " recorded_by, recorded_at from mappa_history where offender = ?";

    private final Rows rows;

    MappaHistory(Rows rows) {
        this.rows = rows;
    }

    /** Nothing where it is what it was; under the lock of the record, so that no two have one number. */
    public void note(UUID offender, @Nullable Mappa mappa, @Nullable String area, String leadAgency, String recordedBy,
            Instant now) {
        Mappa given = mappa == null ? new Mappa(null, null, null, null, null) : mappa;
        MappaPhase last = rows.first(SELECT + " order by number desc limit 1", MappaHistory::read, offender).orElse(null);
        if (last != null && last.mappa().equals(given) && Objects.equals(last.area(), area)
                && last.leadAgency().equals(leadAgency)) {
            return;
        }
        rows.run(
                "insert into mappa_history (offender, number, category, category_since, level, level_since, level_review_on, area,"
                        + " lead_agency, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                offender,
                last == null ? 1 : last.number() + 1, given.category(), given.categorySince(), given.level(),
                given.levelSince(), given.levelReviewOn(),
                area, leadAgency, recordedBy, now);
    }

    /** The latest first. */
    public List<MappaPhase> of(UUID offender) {
        return rows.list(SELECT + " order by number desc limit " + MOST, MappaHistory::read, offender);
    }

    private static MappaPhase read(ResultSet row) throws SQLException {
        Mappa mappa = new Mappa(row.getObject("category", Integer.class), row.getObject("category_since", LocalDate.class),
                row.getObject("level", Integer.class), row.getObject("level_since", LocalDate.class),
                row.getObject("level_review_on", LocalDate.class));
        return new MappaPhase(row.getInt("number"), mappa, row.getString("area"), row.getString("lead_agency"),
                row.getString("recorded_by"), Objects.requireNonNull(Rows.instant(row, "recorded_at")));
    }
}
