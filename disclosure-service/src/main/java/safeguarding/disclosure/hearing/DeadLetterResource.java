package safeguarding.disclosure.hearing;

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

@Path("/v1/dead-letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("registry-admin")
class DeadLetterResource {

    private final DeadLetterDesk desk;

    DeadLetterResource(DeadLetterDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "See which of the registry's announcements led nowhere")
    public DeadLettersView waiting() {
        return desk.waiting();
    }

    @PUT
    @Path("{id}/redrive")
    @Operation(summary = "Drive one of them again")
    public void redrive(UUID id) {
        desk.redrive(id);
    }

    @PUT
    @Path("{id}/dismissal")
    @Operation(summary = "Put one of them aside for good, with the reason; nobody will decide on the disclosure that it may have asked for")
    public void dismiss(UUID id, @NotNull @Valid NewDismissal dismissal) {
        desk.dismiss(id, dismissal);
    }
}
