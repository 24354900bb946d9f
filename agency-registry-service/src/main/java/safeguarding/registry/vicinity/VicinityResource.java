package safeguarding.registry.vicinity;

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
class VicinityResource {

    private final VicinityDesk desk;

    VicinityResource(VicinityDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("vicinities")
    @RolesAllowed("rights-checker")
    @Operation(summary = "For the owner of chronologies: who is near this person, and which agencies may read about each of them")
    public VicinityView look(@NotNull @Valid NewVicinityQuestion asked) {
        return desk.look(asked);
    }
}
