package safeguarding.registry.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/** The concerns that the owners announced. */
@ApplicationScoped
public class Concerns {

    private static final String SELECT = "select id, owner, subject, kind, concern_class, recorded_by, occurred_at, withdrawn, version"
            + " from concern";

    private final Rows rows;

    Concerns(Rows rows) {
        this.rows = rows;
    }

    /** In the order of their ids, so that everybody who works through several takes them in the same order. */
    public List<Concern> aboutOrAmong(Collection<UUID> subjects, Collection<UUID> ids) {
        return rows.list(SELECT + " where subject = any(?::uuid[]) or id = any(?::uuid[]) order by id", Concerns::read,
                subjects,
                ids);
    }

    public Optional<Concern> find(UUID id) {
        return rows.first(SELECT + " where id = ?", Concerns::read, id);
    }

    public List<Concern> find(Collection<UUID> ids) {
        return rows.list(SELECT + " where id = any(?::uuid[]) order by id", Concerns::read, ids);
    }

    /** All concerns after this one, in the order of their ids. */
    public List<Concern> page(UUID after, int limit) {
        return rows.list(SELECT + " where id > ? order by id limit ?", Concerns::read, after, limit);
    }

    private static Concern read(ResultSet row) throws SQLException {
        Instant occurredAt = Objects.requireNonNull(Rows.instant(row, "occurred_at"));
        return new Concern(row.getObject("id", UUID.class), row.getString("owner"), row.getObject("subject", UUID.class),
                row.getString("kind"), row.getString("concern_class"), row.getString("recorded_by"), occurredAt,
                row.getBoolean("withdrawn"), row.getLong("version"));
    }
}
