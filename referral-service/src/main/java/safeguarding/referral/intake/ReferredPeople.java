package safeguarding.referral.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The people of the referrals that an agency recorded or received. */
@ApplicationScoped
public class ReferredPeople {

    private static final String QUERY = """
            select 'CHILD' from child person join referral on referral.id = person.referral
            where person.id = ?1 and person.status = 'RECEIVED'
                and referral.status = 'RECORDED' and (referral.recorded_by = ?2 or referral.sent_to = ?2)
            union all
            select 'ADULT' from adult person join referral on referral.id = person.referral
            where person.id = ?1 and person.present
                and referral.status = 'RECORDED' and (referral.recorded_by = ?2 or referral.sent_to = ?2)""";

    private static final String REFERRAL = """
            select referral.id, referral.version from referral
            where referral.id = coalesce((select referral from child where id = ?1), (select referral from adult where id = ?1))
            for share""";

    private final EntityManager entities;

    ReferredPeople(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Nothing where there is nobody, and nothing where the agency may not see whom there is. The referral stays as it is until
     * the transaction ends, so that nobody is left out of it while something is recorded about him.
     */
    public Optional<PersonKind> find(String agency, UUID person) {
        referral(person);
        List<String> kinds = entities.createNativeQuery(QUERY, String.class).setParameter(1, person).setParameter(2, agency)
                .getResultList();
        return kinds.stream().findFirst().map(PersonKind::valueOf);
    }

    /** The referral of which somebody is, and its present version; it stays so until the transaction ends. */
    public Optional<Source> referral(UUID person) {
        List<Tuple> found = entities.createNativeQuery(REFERRAL, Tuple.class).setParameter(1, person).getResultList();
        return found.stream().findFirst().map(row -> new Source(row.get(0, UUID.class), row.get(1, Long.class)));
    }

    /** A version of a referral. */
    public record Source(UUID referral, long version) {
    }
}
