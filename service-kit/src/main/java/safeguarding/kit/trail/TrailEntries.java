package safeguarding.kit.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.event.Ids;
import safeguarding.kit.event.Sql;

/** The rows of the trail: appended, never changed. */
@ApplicationScoped
class TrailEntries {

    private static final String INSERT = """
            insert into trail_entry (id, action, occurred_at, decision, subject, version, view, hits, digest, agency, client, on_behalf_of,
                roles, purpose, legal_basis, request_id, trace_id, topic, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    TrailEntries(DataSource database) {
        this.database = database;
    }

    void append(Actor actor, Entry entry, Instant occurredAt) {
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, Ids.next());
            row.setString(2, entry.action());
            row.setObject(3, occurredAt.atOffset(ZoneOffset.UTC));
            row.setString(4, entry.decision());
            row.setObject(5, entry.subject(), Types.OTHER);
            row.setObject(6, entry.version(), Types.BIGINT);
            row.setString(7, entry.view());
            row.setObject(8, entry.hits(), Types.INTEGER);
            row.setString(9, entry.digest());
            row.setString(10, actor.agency());
            row.setString(11, actor.client());
            row.setString(12, actor.user());
            row.setArray(13, connection.createArrayOf("text", actor.roles().toArray()));
            row.setString(14, actor.purpose());
            row.setString(15, actor.legalBasis());
            row.setString(16, actor.requestId());
            row.setString(17, actor.traceId());
            row.setString(18, entry.topic());
            row.setString(19, entry.payload());
            row.executeUpdate();
        } catch (SQLException failure) {
            throw Sql.failed("write the trail", failure);
        }
    }
}
