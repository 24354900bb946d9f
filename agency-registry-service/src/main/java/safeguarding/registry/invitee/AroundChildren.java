package safeguarding.registry.invitee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

/**
 * Who is around a child: himself, his siblings, and the adults connected to him. Wider than the circle of a concern about a
 * child,
 * since services that work only with an adult belong at the discussion too.
 */
@ApplicationScoped
class AroundChildren {

    private static final String SELECT = """
            with asked as (
                select id as root, person from person_record
                where id = any(?::uuid[]) and kind = 'CHILD' and owner = 'referral-service'
            ), child as (
                select asked.root, record.id, record.source, record.owner from asked
                join person_record record on record.person = asked.person and record.kind = 'CHILD'
            )
            select root, person, 'SUBJECT' as tie, array[root] as because, null::date as ended_on from asked
            union all
            select child.root, sibling.person, 'SIBLING', array[child.id, sibling.id], null
            from child join person_record sibling on sibling.source = child.source and sibling.kind = 'CHILD'
            where child.owner = 'referral-service' and not exists
                (select 1 from asked where asked.root = child.root and asked.person = sibling.person)
            union all
            select child.root, adult.person, 'CONNECTED', array[tie.id], tie.ended_on
            from child join connection tie on tie.child = child.id
            join person_record adult on adult.id = tie.adult""";

    private final Rows rows;

    AroundChildren(Rows rows) {
        this.rows = rows;
    }

    /** For each of these records that is here; nothing for the others. */
    Map<UUID, List<Place>> of(Collection<UUID> children) {
        Map<UUID, List<Place>> around = new HashMap<>();
        rows.list(SELECT, row -> around.computeIfAbsent(row.getObject("root", UUID.class), unused -> new ArrayList<>())
                .add(new Place(row.getObject("person", UUID.class), Tie.valueOf(row.getString("tie")),
                        Rows.uuids(row, "because"), row.getObject("ended_on", LocalDate.class))),
                children);
        return around;
    }
}
