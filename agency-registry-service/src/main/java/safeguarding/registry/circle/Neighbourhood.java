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

    // Whoever is of the same people is looked up by lists, never joined: a list is looked up in the index, whatever the statistics say.
    private static final String MEMBERS = """
            select id from person_record
            where person = any(array(select person from person_record where id = any(?::uuid[])))""";

    // In one question, because every change asks it two or three times. Children of one referral stand for one sibling group; children whom
    // an offender is reported to see do not.
    private static final String SUBJECTS = """
            with here as (
                select array(select unnest(?::uuid[]) union select id from person_record
                    where person = any(array(select person from person_record where id = any(?::uuid[])))) as ids
            ), siblings as (
                select array(select unnest(ids) from here union select other.id
                    from person_record one join person_record other on other.source = one.source
                    where one.id = any((select ids from here)::uuid[]) and one.kind = 'CHILD' and other.kind = 'CHILD'
                        and one.owner = 'referral-service') as ids
            ), children as (
                select array(select unnest(ids) from siblings union select id from person_record
                    where person = any(array(select person from person_record
                        where id = any((select ids from siblings)::uuid[])))) as ids
            ), around as (
                select array(select unnest(ids) from children union select adult from connection
                    where child = any((select ids from children)::uuid[])) as ids
            )
            select unnest(ids) from around
            union select id from person_record where person = any(array(select person from person_record
                where id = any((select ids from around)::uuid[])))""";

    private final Rows rows;

    Neighbourhood(Rows rows) {
        this.rows = rows;
    }

    /** The records of the same people; these themselves too, known or not. */
    public Set<UUID> samePeople(Collection<UUID> records) {
        Set<UUID> same = new HashSet<>(records);
        if (!records.isEmpty()) {
            same.addAll(rows.list(MEMBERS, row -> row.getObject(1, UUID.class), records));
        }
        return same;
    }

    /** All records whose concerns can be touched by a change to one of these; these themselves too, known or not. */
    public Set<UUID> subjects(Collection<UUID> records) {
        return records.isEmpty() ? Set.of()
                : Set.copyOf(rows.list(SUBJECTS, row -> row.getObject(1, UUID.class), records, records));
    }
}
