package safeguarding.registry.endpoint;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/** The interfaces of all agencies. */
@ApplicationScoped
class Endpoints {

    private final Rows rows;

    Endpoints(Rows rows) {
        this.rows = rows;
    }

    /** One that is in the directory. */
    record Kept(UUID id, EndpointView view) {
    }

    boolean knowsAgency(String slug) {
        return rows.first("select 1 from agency where slug = ?", row -> true, slug).isPresent();
    }

    Optional<Kept> find(String agency) {
        return rows.first("select * from agency_endpoint where agency = ?", Endpoints::read, agency);
    }

    Optional<Kept> lock(String agency) {
        return rows.first("select * from agency_endpoint where agency = ? for update", Endpoints::read, agency);
    }

    /** What came of trying another address is nothing about this one. Zero when somebody else put one at the same moment. */
    int put(UUID id, EndpointView view) {
        return rows.run("insert into agency_endpoint (agency, id, url, capabilities, version) values (?, ?, ?, ?::text[], ?)"
                + " on conflict (agency) do update set url = excluded.url, capabilities = excluded.capabilities,"
                + " version = excluded.version, asked_at = null, tried_at = null, outcome = null, status = null"
                + " where agency_endpoint.version = excluded.version - 1", view.agency(), id, view.url(), view.capabilities(),
                view.version());
    }

    /** False when it was tried since then. */
    boolean claim(String agency, Instant now, Instant since) {
        return rows.run("update agency_endpoint set asked_at = ? where agency = ? and (asked_at is null or asked_at < ?)", now,
                agency, since) == 1;
    }

    /** False when the address is another one meanwhile. */
    boolean tried(String agency, long version, Trial trial) {
        return rows.run("update agency_endpoint set tried_at = ?, outcome = ?, status = ? where agency = ? and version = ?",
                trial.at(), trial.outcome(), trial.status(), agency, version) == 1;
    }

    private static Kept read(ResultSet row) throws SQLException {
        Instant at = Rows.instant(row, "tried_at");
        Array capabilities = row.getArray("capabilities");
        return new Kept(row.getObject("id", UUID.class), new EndpointView(row.getString("agency"), row.getString("url"),
                List.of((String[]) capabilities.getArray()), row.getLong("version"),
                at == null ? null
                        : new Trial(at, Trial.Outcome.valueOf(row.getString("outcome")),
                                row.getObject("status", Integer.class))));
    }
}
