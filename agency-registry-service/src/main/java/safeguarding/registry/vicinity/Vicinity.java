package safeguarding.registry.vicinity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.registry.person.Kind;

/** The people near one: the children he has to do with, their siblings, and the adults who have to do with any of them. */
@ApplicationScoped
class Vicinity {

    // A tie that has ended is one still: what happened while it lasted is part of the story. Whether it gives a right is for routing.
    private static final String SELECT = """
            with subject as (
                select person, kind from person_record where id = ?
            ), connected as (
                select distinct child.person from subject
                join person_record adult on adult.person = subject.person
                join connection tie on tie.adult = adult.id
                join person_record child on child.id = tie.child
            ), children as (
                select person from connected union select person from subject where kind = 'CHILD'
            ), young as (
                select person from children
                union
                select sibling.person from children
                join person_record child on child.person = children.person and child.kind = 'CHILD' and child.owner = 'referral-service'
                join person_record sibling on sibling.source = child.source and sibling.kind = 'CHILD'
            ), adults as (
                select adult.person from young
                join person_record child on child.person = young.person
                join connection tie on tie.child = child.id
                join person_record adult on adult.id = tie.adult
            )
            select near.id, near.owner, near.person, near.kind,
                case when near.person in (select person from subject) then 'SUBJECT'
                    when near.person in (select person from connected) then 'CONNECTED_CHILD'
                    when near.person in (select person from young) then 'SIBLING' else 'CONNECTED_ADULT' end as nearness
            from person_record near
            where near.person in (select person from subject union select person from young union select person from adults)
            order by near.person, near.id""";

    private final Rows rows;

    Vicinity(Rows rows) {
        this.rows = rows;
    }

    /** By person, in an order that is always the same. */
    Map<UUID, List<Found>> near(UUID record) {
        return rows.list(SELECT, Vicinity::read, record).stream()
                .collect(Collectors.groupingBy(Found::person, LinkedHashMap::new, Collectors.toList()));
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(new HeldRecord(row.getObject("id", UUID.class), row.getString("owner")),
                row.getObject("person", UUID.class), Kind.valueOf(row.getString("kind")),
                Nearness.valueOf(row.getString("nearness")));
    }

    /** One record of somebody near. */
    record Found(HeldRecord held, UUID person, Kind kind, Nearness nearness) {
    }
}
