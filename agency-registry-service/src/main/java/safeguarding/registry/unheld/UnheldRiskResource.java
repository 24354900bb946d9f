package safeguarding.registry.unheld;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/unheld-risks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class UnheldRiskResource {

    private final UnheldRiskDesk desk;

    UnheldRiskResource(UnheldRiskDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "See with whom nobody works any more although risk may remain, of those whom your agency knows")
    public UnheldRisksView waiting() {
        return desk.waiting();
    }

    @PUT
    @Path("{id}/taking-up")
    @Operation(summary = "Take up a risk that nobody holds, by name, saying what is done now")
    public void takeUp(UUID id, @NotNull @Valid NewTakingUp takingUp) {
        desk.takeUp(id, takingUp);
    }
}
