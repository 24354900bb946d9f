package safeguarding.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** What must not exist: an address that answers and leaves nothing in the trail. */
@Path("/v1/silent")
@RolesAllowed("referrer")
public class SilentResource {

    static final String SECRET = "Planted-Secret";

    @GET
    @Operation(hidden = true)
    public String answer() {
        return SECRET;
    }
}
