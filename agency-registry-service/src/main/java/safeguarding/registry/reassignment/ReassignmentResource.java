package safeguarding.registry.reassignment;

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

@Path("/v1/reassignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class ReassignmentResource {

    private final ReassignmentDesk desk;

    ReassignmentResource(ReassignmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "See which workers of your agency must not go on working with whom, because they stand too near to them")
    public ReassignmentsView waiting() {
        return desk.waiting();
    }

    @PUT
    @Path("{id}/completion")
    @Operation(summary = "Say, by name, that somebody else works with that person now")
    public void complete(UUID id, @NotNull @Valid NewCompletion completion) {
        desk.complete(id, completion);
    }
}
