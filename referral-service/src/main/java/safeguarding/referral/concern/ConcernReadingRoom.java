package safeguarding.referral.concern;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import safeguarding.kit.caller.Caller;
import safeguarding.referral.right.Permission;
import safeguarding.referral.right.Rights;

/** Where concerns are read: one's own in full, another agency's in the detail that the registry permits at this moment. */
@ApplicationScoped
class ConcernReadingRoom {

    private final ConcernDesk desk;
    private final Rights rights;
    private final Caller caller;

    ConcernReadingRoom(ConcernDesk desk, Rights rights, Caller caller) {
        this.desk = desk;
        this.rights = rights;
        this.caller = caller;
    }

    /**
     * No transaction is open while the registry is asked. It is asked whether or not there is such a concern, so that neither
     * the answer nor the time it takes tells.
     */
    ConcernView read(UUID id) {
        Optional<ConcernView> own = desk.readOwn(id);
        if (own.isPresent()) {
            return own.get();
        }
        Permission permitted = rights.of(caller.agency(), caller.user(), id).orElseThrow(ConcernNotFound::new);
        return desk.readPermitted(id, permitted);
    }
}
