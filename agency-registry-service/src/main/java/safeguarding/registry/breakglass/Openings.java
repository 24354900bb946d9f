package safeguarding.registry.breakglass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;

/** Which concerns were opened, by whom and until when. */
@ApplicationScoped
class Openings {

    private static final String COLUMNS = "opening.id, opening.concern, opening.agency, opened_by, opening.reason, opened_at,"
            + " open_until, justified, reviewed, reviewed_by, opening.version, opening.position";
    private static final String AND_THEIR_CONCERNS = " from break_glass_opening opening left join concern on concern.id = opening.concern";

    // Even at the agency that recorded it, a concern from the managing of offenders is not for everybody.
    private static final String RECORDED_BY = " concern.recorded_by = ? and (concern.concern_class <> 'OFFENDER_MANAGEMENT' or ?)";

    private final Rows rows;

    Openings(Rows rows) {
        this.rows = rows;
    }

    void add(Opening opening, @Nullable String recorder) {
        rows.run("lock table break_glass_opening in share row exclusive mode");
        rows.run("insert into break_glass_opening (id, concern, agency, recorded_by, opened_by, reason, opened_at, open_until,"
                + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", opening.id(), opening.concern(), opening.agency(), recorder,
                opening.openedBy(),
                opening.reason(), opening.openedAt(), opening.until(), opening.version());
    }

    void review(Opening opening) {
        rows.run("update break_glass_opening set justified = ?, reviewed = ?, reviewed_by = ?, version = ? where id = ?",
                opening.justified(), opening.reviewed(), opening.reviewedBy(), opening.version(), opening.id());
    }

    /** For the agency that recorded the concern; for anybody else there is none. Nobody else reviews it until this ends. */
    Opening lockedFor(String recorder, boolean officer, UUID id) {
        return rows.first("select " + COLUMNS + AND_THEIR_CONCERNS + " where opening.id = ? and" + RECORDED_BY
                + " for update of opening", Openings::read, id, recorder, officer)
                .orElseThrow(OpeningNotFound::new);
    }

    /** Those of this agency, and those of concerns that it recorded. */
    Found seenBy(String agency, boolean officer, long after, int limit) {
        List<Long> positions = new ArrayList<>();
        List<Opening> found = rows.list("select " + COLUMNS + AND_THEIR_CONCERNS
                + " where position > ? and (opening.agency = ? or" + RECORDED_BY + ") order by position limit ?", row -> {
                    positions.add(row.getLong("position"));
                    return read(row);
                }, after, agency, agency, officer, limit);
        return new Found(found, positions.isEmpty() ? after : positions.get(positions.size() - 1));
    }

    /** @param last where to go on */
    record Found(List<Opening> openings, long last) {
    }

    Optional<String> recorderOf(UUID concern) {
        return rows.first("select recorded_by from concern where id = ?", row -> row.getString(1), concern);
    }

    /**
     * The version of the concern that this agency may read now because somebody of it broke the glass. Not where nobody could
     * be
     * told of it, because the concern came later or has another recorder now; not after its recorder has said that it was
     * wrong.
     */
    Optional<Long> openNow(UUID concern, String agency, Instant now) {
        return rows.first("select concern.version from break_glass_opening opening join concern on concern.id = opening.concern"
                + " where opening.concern = ? and opening.agency = ? and opened_at <= ? and open_until > ? and not withdrawn"
                + " and opening.recorded_by = concern.recorded_by and justified is not false limit 1",
                row -> row.getLong(1), concern, agency, now, now);
    }

    private static Opening read(ResultSet row) throws SQLException {
        boolean justified = row.getBoolean("justified");
        boolean reviewed = !row.wasNull();
        return new Opening(row.getObject("id", UUID.class), row.getObject("concern", UUID.class), row.getString("agency"),
                row.getString("opened_by"), row.getString("reason"), Objects.requireNonNull(Rows.instant(row, "opened_at")),
                Objects.requireNonNull(Rows.instant(row, "open_until")), reviewed ? justified : null, row.getString("reviewed"),
                row.getString("reviewed_by"), row.getLong("version"));
    }
}
