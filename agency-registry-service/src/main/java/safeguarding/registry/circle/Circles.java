package safeguarding.registry.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

/** Who stands around the person whom a concern is about. */
@ApplicationScoped
public class Circles {

    // A person in the circle once for each tie: the subject, every child connected to him, and the siblings of each of those children.
    private static final String SELECT = """
            with subject as (
                select id as root, person, id from person_record where id = any(?::uuid[])
            ), connected as (
                select subject.root, child.person, tie.id as tie, tie.ended_on
                from subject
                join person_record adult on adult.person = subject.person
                join connection tie on tie.adult = adult.id
                join person_record child on child.id = tie.child
            ), near as (
                select root, person, array[id] as because, null::date as ended_on from subject
                union all
                select root, person, array[tie], ended_on from connected
            )
            select root, person, 'SUBJECT' as tie, array[id] as because, null::date as ended_on from subject
            union all
            select root, person, 'CONNECTED', array[tie], ended_on from connected
            union all
            select near.root, sibling.person, 'SIBLING', near.because || child.id || sibling.id, near.ended_on
            from near
            join person_record child on child.person = near.person and child.kind = 'CHILD' and child.owner = 'referral-service'
            join person_record sibling on sibling.source = child.source and sibling.kind = 'CHILD' and sibling.person <> near.person""";

    private final Rows rows;
    private final AgenciesAround agencies;

    Circles(Rows rows, AgenciesAround agencies) {
        this.rows = rows;
        this.agencies = agencies;
    }

    /** What surrounds each of these; nothing while the record of a subject has not arrived. */
    public Surroundings around(Collection<UUID> subjectRecords) {
        Map<UUID, List<Place>> circles = new HashMap<>();
        Set<UUID> persons = new HashSet<>();
        rows.list(SELECT, row -> {
            Place place = read(row);
            persons.add(place.person());
            return circles.computeIfAbsent(row.getObject("root", UUID.class), unused -> new ArrayList<>()).add(place);
        }, subjectRecords);
        return new Surroundings(circles,
                agencies.with(persons).stream().collect(Collectors.groupingBy(Involvement::person)));
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(row.getObject("person", UUID.class), Tie.valueOf(row.getString("tie")), Rows.uuids(row, "because"),
                row.getObject("ended_on", LocalDate.class));
    }
}
