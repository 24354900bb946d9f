package safeguarding.registry.protecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.delivery.ItemKind;
import safeguarding.registry.lane.PeopleChanged;

/**
 * Tells every agency that works with somebody that his address is protected, once for each involvement, whichever came first.
 */
@ApplicationScoped
class ProtectionNotices {

    // Hardly anybody who changes; so nothing more is asked of most.
    private static final String CONCERNED = """
            select 1 from person_record changed
            join person_record known on (known.person = changed.person or known.guarded_as = changed.guarded_as)
            join address_protection protection on protection.record = known.id and protection.lifted_at is null
            where changed.id = any(?::uuid[]) limit 1""";

    private static final String MISSING = """
            select protection.id as protection, involvement.id as involvement, involvement.agency
            from person_record changed
            join person_record known on (known.person = changed.person or known.guarded_as = changed.guarded_as)
            join address_protection protection on protection.record = known.id and protection.lifted_at is null
            join person_record same on (same.person = changed.person or same.guarded_as = changed.guarded_as)
            join involvement on involvement.id = same.id and involvement.agency <> protection.made_for
                and involvement.closed_on is null
            where changed.id = any(?::uuid[]) and not exists (select 1 from address_protection_notice told
                where told.protection = protection.id and told.involvement = involvement.id)
            group by protection.id, involvement.id order by protection.id, involvement.id""";

    // Its own, and those of people with whom it works; each once, by the first of its references.
    private static final String KNOWN = """
            select distinct on (protection.review_on, protection.id) protection.*, involvement.id as own,
                involvement.local_reference, involvement.kind as person_kind,
                involvement.agency = protection.made_for or involvement.agency = any(protection.agencies) as in_on_it
            from involvement
            join person_record same on same.id = involvement.id
            join person_record known on (known.person = same.person or known.guarded_as = same.guarded_as)
            join address_protection protection on protection.record = known.id and protection.lifted_at is null
            where involvement.agency = ? and (involvement.closed_on is null or protection.record = involvement.id)
            order by protection.review_on, protection.id, involvement.id limit 1000""";

    private final Rows rows;
    private final Inboxes inboxes;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    ProtectionNotices(Rows rows, Inboxes inboxes, ContentVersions contents, Trail trail, Clock clock) {
        this.rows = rows;
        this.inboxes = inboxes;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /** What an agency is told, as the trail keeps it. */
    record Telling(UUID id, UUID protection, UUID involvement, String agency, Instant toldAt) {
    }

    /** One that an agency knows, and the involvement by which it does. */
    record Known(UUID involvement, ProtectionView view) {
    }

    void on(@Observes PeopleChanged changed) {
        if (rows.first(CONCERNED, row -> true, changed.records()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Inboxes.Item> items = new ArrayList<>();
        for (Telling telling : rows.list(MISSING, row -> telling(row, now), changed.records())) {
            rows.run("insert into address_protection_notice (id, protection, involvement, told_at) values (?, ?, ?, ?)",
                    telling.id(), telling.protection(), telling.involvement(), now);
            trail.in(Chain.of(telling.id()).with(telling.agency())).wrote(changed.actor(), "address-protection.told",
                    telling.id(), contents.keep(telling.id(), 1, telling));
            items.add(Inboxes.Item.about(telling.id(), telling.agency(), ItemKind.ADDRESS_PROTECTED));
        }
        inboxes.put(items, now);
    }

    List<Known> known(String agency) {
        return rows.list(KNOWN, ProtectionNotices::known, agency);
    }

    private static Telling telling(ResultSet row, Instant now) throws SQLException {
        return new Telling(Ids.next(), row.getObject("protection", UUID.class), row.getObject("involvement", UUID.class),
                row.getString("agency"), now);
    }

    private static ProtectionView whole(ResultSet row) throws SQLException {
        return new ProtectionView(row.getObject("id", UUID.class), row.getString("local_reference"),
                row.getString("person_kind"), row.getString("made_for"),
                List.of((String[]) row.getArray("agencies").getArray()), row.getString("reason"),
                row.getObject("review_on", LocalDate.class), Rows.instant(row, "made_at"), row.getLong("version"));
    }

    /** Who works with him besides, and why he hides, is not for everybody who does. */
    private static ProtectionView flag(ResultSet row) throws SQLException {
        return new ProtectionView(row.getObject("id", UUID.class), row.getString("local_reference"),
                row.getString("person_kind"), null, null, null, null, null, row.getLong("version"));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getObject("own", UUID.class), row.getBoolean("in_on_it") ? whole(row) : flag(row));
    }
}
