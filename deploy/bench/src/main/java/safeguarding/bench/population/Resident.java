package safeguarding.bench.population;

import java.util.UUID;

import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.person.Kind;

/**
 * One record of somebody invented.
 *
 * @param owner the referral-service, or the agency that says that it works with him
 * @param source the record of the owner in which it stands: itself, where an agency works with him
 * @param person the smallest id of the records of this human
 */
record Resident(UUID id, String owner, UUID source, Kind kind, PersonIdentity identity, UUID person) {

    boolean isInvolvement() {
        return source.equals(id);
    }

    @Override
    public String toString() {
        return "Resident[" + id + "]";
    }
}
