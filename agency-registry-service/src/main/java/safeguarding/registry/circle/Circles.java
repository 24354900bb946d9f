package safeguarding.registry.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

/** Who stands around the person whom a concern is about. */
@ApplicationScoped
public class Circles {

    // A person in the circle once for each tie: the subject, every child connected to him, and the siblings of each of those children.
    private static final String SELECT = """
            with subject as (
                select subject.person, subject.id from person_record subject where subject.id = ?
            ), connected as (
                select child.person, tie.id as tie, tie.ended_on
                from subject
                join person_record adult on adult.person = subject.person
                join connection tie on tie.adult = adult.id
                join person_record child on child.id = tie.child
            ), near as (
                select person, array[id] as because, null::date as ended_on from subject
                union all
                select person, array[tie], ended_on from connected
            )
            select person, 'SUBJECT' as tie, array[id] as because, null::date as ended_on from subject
            union all
            select person, 'CONNECTED', array[tie], ended_on from connected
            union all
            select sibling.person, 'SIBLING', near.because || child.id || sibling.id, near.ended_on
            from near
            join person_record child on child.person = near.person and child.kind = 'CHILD' and child.owner = 'referral-service'
            join person_record sibling on sibling.source = child.source and sibling.kind = 'CHILD' and sibling.person <> near.person""";

    private final Rows rows;

    Circles(Rows rows) {
        this.rows = rows;
    }

    /** Empty while the record of the subject has not arrived. */
    public List<Place> around(UUID subjectRecord) {
        return rows.list(SELECT, Circles::read, subjectRecord);
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(row.getObject("person", UUID.class), Tie.valueOf(row.getString("tie")), Rows.uuids(row, "because"),
                row.getObject("ended_on", LocalDate.class));
    }
}
