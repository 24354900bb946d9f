package safeguarding.referral.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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

    private final EntityManager entities;

    ReferredPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** Nothing where there is nobody, and nothing where the agency may not see whom there is. */
    public Optional<PersonKind> find(String agency, UUID person) {
        List<String> kinds = entities.createNativeQuery(QUERY, String.class).setParameter(1, person).setParameter(2, agency)
                .getResultList();
        return kinds.stream().findFirst().map(PersonKind::valueOf);
    }
}
