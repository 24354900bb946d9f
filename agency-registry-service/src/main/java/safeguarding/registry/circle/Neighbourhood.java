package safeguarding.registry.circle;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/**
 * Whose concerns a change can touch. A concern about an adult reaches the agencies of the children connected to him and of
 * their siblings; seen
 * from a child, these are the concerns about himself, about his siblings, and about every adult connected to one of them.
 */
@ApplicationScoped
public class Neighbourhood {

    private static final String MEMBERS = " select id from person_record where person in"
            + " (select person from person_record where id = any(?::uuid[]))";

    // Children of one referral stand for one sibling group. Children whom an offender is reported to see do not.
    private static final String SIBLINGS = " select other.id from person_record one join person_record other on other.source = one.source"
            + " where one.id = any(?::uuid[]) and one.kind = 'CHILD' and other.kind = 'CHILD' and one.owner = 'referral-service'";

    private static final String ADULTS = " select adult from connection where child = any(?::uuid[])";

    private final Rows rows;

    Neighbourhood(Rows rows) {
        this.rows = rows;
    }

    /** The records of the same people; these themselves too, known or not. */
    public Set<UUID> samePeople(Collection<UUID> records) {
        return with(MEMBERS, records);
    }

    /** All records whose concerns can be touched by a change to one of these. */
    public Set<UUID> subjects(Collection<UUID> records) {
        Set<UUID> here = samePeople(records);
        Set<UUID> children = samePeople(with(SIBLINGS, here));
        Set<UUID> subjects = new HashSet<>(children);
        subjects.addAll(samePeople(with(ADULTS, children)));
        return subjects;
    }

    private Set<UUID> with(String select, Collection<UUID> records) {
        Set<UUID> found = new HashSet<>(records);
        if (records.isEmpty()) {
            return found;
        }
        found.addAll(rows.list(select, row -> row.getObject(1, UUID.class), records));
        return found;
    }
}
