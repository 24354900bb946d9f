package safeguarding.disclosure.offender;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import safeguarding.disclosure.admission.Admissions;

/** All managed offenders. */
@ApplicationScoped
class Offenders implements PanacheRepositoryBase<Offender, UUID> {

    private static final String OF_AGENCY = "id = ?1 and (ownerAgency = ?2 or leadAgency = ?2)";

    private final Admissions admissions;

    Offenders(Admissions admissions) {
        this.admissions = admissions;
    }

    /**
     * For the agency that recorded him and the one that leads, and of a restricted record for those named; for anybody else
     * there is
     * no such person here.
     */
    Offender visibleTo(String agency, UUID id) {
        boolean hidden = admissions.isHidden(id);
        Optional<Offender> found = find(OF_AGENCY, id, agency).singleResultOptional();
        return found.filter(offender -> !hidden).orElseThrow(OffenderNotFound::new);
    }

    /** The same, for adding to what is known of him. */
    Offender lockedFor(String agency, UUID id) {
        Optional<Offender> found = find(OF_AGENCY, id, agency).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
        // After the lock: who restricts it holds the same one.
        boolean hidden = admissions.isHidden(id);
        return found.filter(offender -> !hidden).orElseThrow(OffenderNotFound::new);
    }

    /** For whoever may give a restricted record other readers, and is none of them himself. */
    void lockForItsCustodian(String agency, UUID id) {
        Optional<Offender> found = find(OF_AGENCY, id, agency).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
        if (found.isEmpty()) {
            throw new OffenderNotFound();
        }
    }

    /** For whoever has said something of him, whether or not his agency still manages him. */
    void lockForItsSayer(UUID id) {
        Optional<Offender> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        if (found.isEmpty() || admissions.isHidden(id)) {
            throw new OffenderNotFound();
        }
    }

    boolean isHidden(UUID id) {
        return admissions.isHidden(id);
    }
}
