package safeguarding.registry.right;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReadRightResource {

    private final ReadRights rights;

    ReadRightResource(ReadRights rights) {
        this.rights = rights;
    }

    @POST
    @Path("read-rights")
    @RolesAllowed("rights-checker")
    @Operation(summary = "For the owners of concerns: may this agency read this concern now, and how much of it")
    public ReadRight check(@NotNull @Valid NewReadCheck asked) {
        return rights.check(asked);
    }
}
