package safeguarding.registry.person;

import java.util.UUID;

import safeguarding.kit.identity.PersonIdentity;

/**
 * A record that somebody holds of a person.
 *
 * @param id the owner's id of it
 * @param owner the service or agency that holds it
 * @param source the owner's larger record in which it stands, for instance the referral
 * @param identified false for an adult known only by description, whom the machine never joins to anybody
 */
public record PersonRecord(UUID id, String owner, UUID source, Kind kind, boolean identified, PersonIdentity identity) {

    @Override
    public String toString() {
        return "PersonRecord[" + id + "]";
    }
}
