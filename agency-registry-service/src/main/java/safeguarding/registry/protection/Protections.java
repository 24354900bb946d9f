package safeguarding.registry.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/**
 * Whose address is protected. Asked at the moment of showing, of everybody whose records are of the same human now: whatever is
 * joined later is protected too.
 */
@ApplicationScoped
public class Protections {

    private static final String STANDING = """
            from address_protection protection
            join person_record known on known.id = protection.record
            join person_record same on same.person = known.person
            where protection.lifted_at is null and\s""";

    private final Rows rows;

    Protections(Rows rows) {
        this.rows = rows;
    }

    /** Which of these records are of somebody whose address is protected, whoever asks. */
    public Set<UUID> among(Collection<UUID> records) {
        return records.isEmpty() ? Set.of()
                : Set.copyOf(rows.list("select distinct same.id " + STANDING + "same.id = any(?::uuid[])",
                        row -> row.getObject(1, UUID.class), records));
    }

    /** Whether this agency may see no address of somebody whom this concern is about or reaches. */
    public boolean withholds(String agency, UUID concern) {
        return rows.first("select 1 " + STANDING + "same.id in (select subject from concern where id = ?"
                + " union all select involvement from notice where concern = ?)"
                + " and protection.made_for <> ? and not ? = any(protection.agencies) limit 1", row -> true, concern, concern,
                agency, agency).isPresent();
    }

    public boolean stands(UUID record) {
        return rows.first("select 1 from address_protection where record = ? and lifted_at is null", row -> true, record)
                .isPresent();
    }

    public Optional<Protection> find(String madeFor, UUID id) {
        return rows.first("select * from address_protection where id = ? and made_for = ?", Protections::read, id, madeFor);
    }

    public void put(Protection protection) {
        rows.run(
                "insert into address_protection (id, record, agencies, reason, review_on, made_by, made_for, made_at, lifted_at,"
                        + " version) values (?, ?, ?::text[], ?, ?, ?, ?, ?, ?::timestamptz, ?)"
                        + " on conflict (id) do update set lifted_at = excluded.lifted_at, version = excluded.version",
                protection.id(),
                protection.record(), protection.agencies(), protection.reason(), protection.reviewOn(), protection.madeBy(),
                protection.madeFor(), protection.madeAt(), protection.liftedAt(), protection.version());
    }

    private static Protection read(ResultSet row) throws SQLException {
        return new Protection(row.getObject("id", UUID.class), row.getObject("record", UUID.class),
                List.of((String[]) row.getArray("agencies").getArray()), row.getString("reason"),
                row.getObject("review_on", LocalDate.class), row.getString("made_by"), row.getString("made_for"),
                Objects.requireNonNull(Rows.instant(row, "made_at")), Rows.instant(row, "lifted_at"), row.getLong("version"));
    }
}
