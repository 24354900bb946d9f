package safeguarding.kit.deadletter;

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

import io.quarkus.arc.properties.IfBuildProperty;

@Path("/v1/dead-letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("registry-admin")
@IfBuildProperty(name = "exchange.hears", stringValue = "true")
class DeadLetterResource {

    private final DeadLetterDesk desk;
    private final Redrive redrive;

    DeadLetterResource(DeadLetterDesk desk, Redrive redrive) {
        this.desk = desk;
        this.redrive = redrive;
    }

    @GET
    @Operation(summary = "See which announcements led nowhere")
    public DeadLettersView waiting() {
        return desk.waiting();
    }

    @PUT
    @Path("{id}/redrive")
    @Operation(summary = "Drive one of them again")
    public void redrive(UUID id) {
        redrive.drive(id);
    }

    @PUT
    @Path("{id}/dismissal")
    @Operation(summary = "Put one of them aside for good, with the reason; what should have followed from it never will")
    public void dismiss(UUID id, @NotNull @Valid NewDismissal dismissal) {
        desk.dismiss(id, dismissal);
    }
}
