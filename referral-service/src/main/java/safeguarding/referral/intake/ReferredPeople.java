package safeguarding.referral.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.database.Rows;

/** The people of the referrals that an agency recorded or received. */
@ApplicationScoped
public class ReferredPeople {

    // Not through Hibernate: it would keep a plan for each time that it runs a native query (its key never equals the one before), and
    // look among thousands of them for the next.
    private static final String QUERY = """
            select 'CHILD' from child person join referral on referral.id = person.referral
            where person.id = ? and person.status = 'RECEIVED'
                and referral.status = 'RECORDED' and (referral.recorded_by = ? or referral.sent_to = ? and not referral.unchecked)
            union all
            select 'ADULT' from adult person join referral on referral.id = person.referral
            where person.id = ? and person.present
                and referral.status = 'RECORDED' and (referral.recorded_by = ? or referral.sent_to = ? and not referral.unchecked)""";

    private static final String REFERRAL = """
            select referral.id, referral.version from referral
            where referral.id = coalesce((select referral from child where id = ?), (select referral from adult where id = ?))
            for share""";

    private static final String AMONG = """
            select person.id from (select id, referral from child union all select id, referral from adult) person
            join referral on referral.id = person.referral
            where person.id = any(?::uuid[]) and (recorded_by = ? or sent_to = ? and not unchecked)""";

    private final Rows rows;

    ReferredPeople(Rows rows) {
        this.rows = rows;
    }

    /**
     * Nothing where there is nobody, and nothing where the agency may not see whom there is. The referral stays as it is until
     * the transaction ends, so that nobody is left out of it while something is recorded about him.
     */
    public Optional<PersonKind> find(String agency, UUID person) {
        referral(person);
        return rows.first(QUERY, row -> PersonKind.valueOf(row.getString(1)), person, agency, agency, person, agency, agency);
    }

    /** Those of these who stand, or stood, on a referral that the agency recorded or received. */
    public Set<UUID> among(String agency, Collection<UUID> people) {
        return new HashSet<>(rows.list(AMONG, row -> row.getObject(1, UUID.class), people, agency, agency));
    }

    /** The referral of which somebody is, and its present version; it stays so until the transaction ends. */
    public Optional<Source> referral(UUID person) {
        return rows.first(REFERRAL, row -> new Source(row.getObject(1, UUID.class), row.getLong(2)), person, person);
    }

    /** A version of a referral. */
    public record Source(UUID referral, long version) {
    }
}
