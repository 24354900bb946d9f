package safeguarding.kit.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.database.Sql;

/** The keys of creates, each belonging to one client, and the person behind it, of one agency. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String WHERE = " where agency = ? and client = ? and on_behalf_of = ? and key = ?";

    private final DataSource database;
    private final Rows rows;
    private final Clock clock;

    IdempotencyKeys(DataSource database, Rows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** False when the key exists. Waits for a transaction that is just now using the same key. */
    boolean claim(Actor actor, String key, String requestDigest) {
        String insert = "insert into idempotency_key (agency, client, on_behalf_of, key, request_digest, created_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(insert)) {
            owner(row, 1, actor, key);
            row.setString(5, requestDigest);
            row.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            return row.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw Sql.failed("claim an idempotency key", failure);
        }
    }

    void store(Actor actor, String key, Created created) {
        String user = actor.user();
        rows.later("update idempotency_key set location = ?, subject = ?, version = ?, warnings = ?" + WHERE,
                created.location(), created.id(), created.version(), created.warnings(), actor.agency(), actor.client(),
                user == null ? "" : user, key);
        // Together with what the act has left for later; what is refused in it is refused here.
        rows.flush();
    }

    Created stored(Actor actor, String key, String requestDigest) {
        String select = "select request_digest, location, subject, version, warnings from idempotency_key" + WHERE;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            owner(statement, 1, actor, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getString(1).equals(requestDigest)) {
                    throw new Once.IdempotencyKeyReused();
                }
                return new Created(row.getString(2), row.getObject(3, UUID.class), row.getLong(4),
                        List.of((String[]) row.getArray(5).getArray()));
            }
        } catch (SQLException failure) {
            throw Sql.failed("find the answer of a create", failure);
        }
    }

    private static void owner(PreparedStatement statement, int first, Actor actor, String key) throws SQLException {
        String user = actor.user();
        statement.setString(first, actor.agency());
        statement.setString(first + 1, actor.client());
        statement.setString(first + 2, user == null ? "" : user);
        statement.setString(first + 3, key);
    }
}
