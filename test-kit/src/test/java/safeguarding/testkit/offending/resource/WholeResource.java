package safeguarding.testkit.offending.resource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

@Path("/whole")
@RolesAllowed("referrer")
@Transactional
class WholeResource {
}
