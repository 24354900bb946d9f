package safeguarding.registry.involvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.person.Kind;

/** Which agency works with whom. */
@ApplicationScoped
public class Involvements {

    private static final String COLUMNS = "id, agency, local_reference, kind, team, opened_on, closed_on, version";

    private final Rows rows;
    private final Conflicts conflicts;

    Involvements(Rows rows, Conflicts conflicts) {
        this.rows = rows;
        this.conflicts = conflicts;
    }

    /** An agency's own; another's is the same as none. */
    public Involvement visibleTo(String agency, UUID id) {
        return rows.first("select " + COLUMNS + " from involvement where id = ? and agency = ?", Involvements::read, id, agency)
                .orElseThrow(InvolvementNotFound::new);
    }

    /** The same, of nobody to whom this reader stands too near. */
    public Involvement shownTo(Actor reader, UUID id) {
        return shown(reader, visibleTo(reader.agency(), id));
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Involvement lockedFor(Actor reader, UUID id) {
        return shown(reader, rows.first("select " + COLUMNS + " from involvement where id = ? and agency = ? for update",
                Involvements::read, id, reader.agency()).orElseThrow(InvolvementNotFound::new));
    }

    /** The agency's open ones under these references, of children and of adults. */
    List<Involvement> open(String agency, Collection<String> localReferences) {
        return rows.list("select " + COLUMNS + " from involvement where agency = ? and local_reference = any(?::text[])"
                + " and closed_on is null",
                Involvements::read, agency, localReferences);
    }

    /** The last one that the agency opened under this reference. */
    public Optional<Involvement> latest(String agency, String localReference, Kind kind) {
        return rows.first("select " + COLUMNS + " from involvement where agency = ? and local_reference = ? and kind = ?"
                + " order by id desc limit 1",
                Involvements::read, agency, localReference, kind);
    }

    void put(Involvement involvement) {
        rows.run("insert into involvement (id, agency, local_reference, kind, team, opened_on, closed_on, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (id) do update set closed_on = excluded.closed_on, version = excluded.version",
                involvement.id(), involvement.agency(), involvement.localReference(), involvement.kind(), involvement.team(),
                involvement.openedOn(), involvement.closedOn(), involvement.version());
    }

    /** When each version was written, and by whom. */
    List<InvolvementHistory.Version> entries(UUID id) {
        return rows.list("select version, recorded_at, coalesce(on_behalf_of, client) as person from trail_entry"
                + " where subject = ? and action in ('involvement.opened', 'involvement.closed') order by version",
                row -> new InvolvementHistory.Version(row.getLong("version"),
                        Objects.requireNonNull(Rows.instant(row, "recorded_at")), row.getString("person"), null, null),
                id);
    }

    private Involvement shown(Actor reader, Involvement involvement) {
        if (conflicts.exclude(reader, List.of(involvement.id()))) {
            throw new InvolvementNotFound();
        }
        return involvement;
    }

    private static Involvement read(ResultSet row) throws SQLException {
        return new Involvement(row.getObject("id", UUID.class), row.getString("agency"), row.getString("local_reference"),
                Kind.valueOf(row.getString("kind")), row.getString("team"), row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), row.getLong("version"));
    }
}
