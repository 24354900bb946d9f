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
 * joined later is protected too, and who he is being disputed uncovers nobody until it is settled.
 */
@ApplicationScoped
public class Protections {

    // Everybody whom a concern is about, whom it reaches, or who stands around one of those: the mother too with whom his children live.
    // By lists, never joined: a list is looked up in the index, whatever the statistics say.
    private static final String AROUND = """
            with subject as (
                select array(select same.id from concern join person_record one on one.id = concern.subject
                    join person_record same on (same.person = one.person or same.guarded_as = one.guarded_as)
                    where concern.id = ?) as ids
            ), connected as (
                select array(select unnest(ids) from subject union select child from connection
                    where adult = any((select ids from subject)::uuid[])
                    union select involvement from notice where concern = ?) as ids
            ), children as (
                select array(select same.id from person_record one
                    join person_record same on (same.person = one.person or same.guarded_as = one.guarded_as)
                    where one.id = any((select ids from connected)::uuid[])) as ids
            ), siblings as (
                select array(select unnest(ids) from children union select other.id
                    from person_record one join person_record other on other.source = one.source
                    where one.id = any((select ids from children)::uuid[]) and one.kind = 'CHILD' and other.kind = 'CHILD'
                        and one.owner = 'referral-service') as ids
            ), kin as (
                select array(select same.id from person_record one
                    join person_record same on (same.person = one.person or same.guarded_as = one.guarded_as)
                    where one.id = any((select ids from siblings)::uuid[])) as ids
            ), around as (
                select array(select unnest(ids) from kin union select adult from connection
                    where child = any((select ids from kin)::uuid[])) as ids
            )
            select 1 from person_record same
            join person_record known on (known.person = same.person or known.guarded_as = same.guarded_as)
            join address_protection protection on protection.record = known.id and protection.lifted_at is null
            where same.id = any((select ids from around)::uuid[])
                and protection.made_for <> ? and not ? = any(protection.agencies) limit 1""";

    // The same around each of several people, as if a concern were about him. Without the offsets each list would be made anew wherever it
    // is used, and those that it is made of too.
    private static final String AROUND_EACH = """
            select root.id from unnest(?::uuid[]) as root(id)
            cross join lateral (select array(select same.id from person_record one
                join person_record same on (same.person = one.person or same.guarded_as = one.guarded_as)
                where one.id = root.id) as ids offset 0) subject
            cross join lateral (select array(select unnest(subject.ids) union select child from connection
                where adult = any(subject.ids)) as ids offset 0) connected
            cross join lateral (select array(select same.id from person_record one
                join person_record same on (same.person = one.person or same.guarded_as = one.guarded_as)
                where one.id = any(connected.ids)) as ids offset 0) children
            cross join lateral (select array(select unnest(children.ids) union select other.id
                from person_record one join person_record other on other.source = one.source
                where one.id = any(children.ids) and one.kind = 'CHILD' and other.kind = 'CHILD'
                    and one.owner = 'referral-service') as ids offset 0) siblings
            cross join lateral (select array(select same.id from person_record one
                join person_record same on (same.person = one.person or same.guarded_as = one.guarded_as)
                where one.id = any(siblings.ids)) as ids offset 0) kin
            cross join lateral (select array(select unnest(kin.ids) union select adult from connection
                where child = any(kin.ids)) as ids offset 0) around
            where exists (select 1 from person_record same
                join person_record known on (known.person = same.person or known.guarded_as = same.guarded_as)
                join address_protection protection on protection.record = known.id and protection.lifted_at is null
                where same.id = any(around.ids) and protection.made_for <> ? and not ? = any(protection.agencies))""";

    private final Rows rows;

    Protections(Rows rows) {
        this.rows = rows;
    }

    /** Which of these records are of somebody whose address is protected, or who may live with him, whoever asks. */
    public Set<UUID> among(Collection<UUID> records) {
        return records.isEmpty() ? Set.of()
                : Set.copyOf(rows.list("select distinct record from address_protected where record = any(?::uuid[])",
                        row -> row.getObject(1, UUID.class), records));
    }

    /**
     * Whether this agency may see no address of somebody whom this concern is about or reaches, or who is around one of those.
     */
    public boolean withholds(String agency, UUID concern) {
        return rows.first(AROUND, row -> true, concern, concern, agency, agency).isPresent();
    }

    /** Of these, around whom this agency may see no address: what is said of one of them may tell another's. */
    public Set<UUID> withheldAround(String agency, Collection<UUID> records) {
        return records.isEmpty() ? Set.of()
                : Set.copyOf(rows.list(AROUND_EACH, row -> row.getObject(1, UUID.class), records, agency, agency));
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
