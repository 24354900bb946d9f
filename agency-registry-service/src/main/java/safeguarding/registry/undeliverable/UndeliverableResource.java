package safeguarding.registry.undeliverable;

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

@Path("/v1/undeliverable")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "agency-admin", "registry-admin" })
class UndeliverableResource {

    private final UndeliverableDesk desk;

    UndeliverableResource(UndeliverableDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "See which items your agency's endpoint refused; whoever keeps the registry sees all agencies'")
    public UndeliverablesView waiting() {
        return desk.waiting();
    }

    @PUT
    @Path("{id}/redrive")
    @Operation(summary = "Have one of them sent again at once; if it is refused once more, it goes on waiting")
    public void redrive(UUID id) {
        desk.redrive(id);
    }

    @PUT
    @Path("{id}/dismissal")
    @Operation(summary = "Put one of them aside for good, with the reason; it stays in the agency's inbox")
    public void dismiss(UUID id, @NotNull @Valid UndeliverableDismissal dismissal) {
        desk.dismiss(id, dismissal);
    }
}
