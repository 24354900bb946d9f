package safeguarding.testkit.offending.resource;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("/everything")
class EverythingResource {

    @GET
    @Transactional
    public String forgottenByRoles() {
        return "";
    }

    @PUT
    Closed unseenByQuarkus() {
        return new Closed();
    }
}
