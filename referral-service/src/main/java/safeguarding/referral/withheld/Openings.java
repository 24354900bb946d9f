package safeguarding.referral.withheld;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.ContentVersions;

/** Every request to open a sealed identity; none is ever removed. */
@ApplicationScoped
class Openings {

    private static final String INSERT = "insert into identity_opening (id, referral, agency, requested_by, requested_at) values (?, ?, ?, ?, ?)";
    private static final String SELECT = "select id, requested_by, requested_at, consented_by, consented_at, opened_at"
            + " from identity_opening where referral = ?";
    private static final String CONSENT = """
            update identity_opening set consented_by = ?, consented_at = ?
            where id = ? and referral = ? and consented_at is null""";
    // Whoever asked is the one who looks; once, and before the consent is too old.
    private static final String USE = """
            update identity_opening set opened_at = ?
            where id = ? and referral = ? and lower(requested_by) = lower(?) and consented_at >= ? and opened_at is null""";

    private final Rows rows;
    private final ContentVersions contents;

    Openings(Rows rows, ContentVersions contents) {
        this.rows = rows;
        this.contents = contents;
    }

    void request(UUID id, UUID referral, String agency, String person, Instant now) {
        rows.run(INSERT, id, referral, agency, person, now);
    }

    boolean consent(UUID id, UUID referral, String person, Instant now) {
        return rows.run(CONSENT, person, now, id, referral) == 1;
    }

    boolean use(UUID id, UUID referral, String person, Instant now, Instant notBefore) {
        return rows.run(USE, now, id, referral, person, notBefore) == 1;
    }

    Optional<OpeningView> find(UUID referral, UUID id) {
        return rows.first(SELECT + " and id = ?", this::view, referral, id);
    }

    List<OpeningView> of(UUID referral) {
        return rows.list(SELECT + " order by requested_at limit 200", this::view, referral);
    }

    private OpeningView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        NewOpening opening = contents.find(id, 1, NewOpening.class).orElseThrow();
        return new OpeningView(id, row.getString("requested_by"), Objects.requireNonNull(Rows.instant(row, "requested_at")),
                opening.reason(), row.getString("consented_by"), Rows.instant(row, "consented_at"),
                Rows.instant(row, "opened_at"));
    }
}
