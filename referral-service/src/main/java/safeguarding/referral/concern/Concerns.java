package safeguarding.referral.concern;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.jpa.HibernateHints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All concerns. */
@ApplicationScoped
public class Concerns implements PanacheRepositoryBase<Concern, UUID> {

    Optional<Concern> recordedBy(String agency, UUID id) {
        return find("id = ?1 and recordedBy = ?2", id, agency).singleResultOptional();
    }

    /** Locked, so that of two changes at once the later sees the revision of the earlier. */
    Concern toBeChangedBy(String agency, UUID id) {
        return find("id = ?1 and recordedBy = ?2", id, agency).withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional().orElseThrow(ConcernNotFound::new);
    }

    public List<ConcernFact> among(Collection<UUID> ids) {
        return find("id in ?1", ids).withHint(HibernateHints.HINT_READ_ONLY, true).stream().map(Concern::fact).toList();
    }
}
