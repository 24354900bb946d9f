package safeguarding.disclosure.right;

import java.util.List;
import java.util.UUID;

/**
 * That an agency may read a concern at this moment.
 *
 * @param concernVersion the version on which the registry has decided
 * @param requests where the permission rests on decisions to disclose: the requests that they were made on
 * @param addressesWithheld that no address may be shown, of anybody
 */
public record Permission(Detail detail, long concernVersion, List<UUID> requests, boolean addressesWithheld) {

    public Permission {
        requests = List.copyOf(requests);
    }

    /**
     * A correction can change who may know. Until the registry has decided on it, nobody who was told of the version before may
     * read it: 503, for no longer than the correction is on its way.
     */
    public Detail forVersion(long version) {
        if (version > concernVersion) {
            throw new RegistryUnreachable();
        }
        return detail;
    }
}
