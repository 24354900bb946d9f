package safeguarding.disclosure.offender;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All managed offenders. */
@ApplicationScoped
class Offenders implements PanacheRepositoryBase<Offender, UUID> {

    /** For the agency that recorded him and the one that leads; for anybody else there is no such person here. */
    Offender visibleTo(String agency, UUID id) {
        return find("id = ?1 and (ownerAgency = ?2 or leadAgency = ?2)", id, agency).singleResultOptional()
                .orElseThrow(OffenderNotFound::new);
    }
}
