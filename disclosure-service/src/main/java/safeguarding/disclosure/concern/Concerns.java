package safeguarding.disclosure.concern;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All concerns of this service. */
@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, UUID> {

    Optional<Concern> recordedBy(String agency, UUID id) {
        return find("id = ?1 and recordedBy = ?2", id, agency).singleResultOptional();
    }

    /** For changing it: nobody but the agency that recorded it. */
    Concern ownedBy(String agency, UUID id) {
        return recordedBy(agency, id).orElseThrow(ConcernNotFound::new);
    }
}
