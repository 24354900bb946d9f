package safeguarding.referral.worklist;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("triage-officer")
@Tag(name = "Triage", description = "What a hub makes of the referrals it receives, and the clocks that run on it.")
class DeadlineResource {

    private final DeadlineDesk desk;

    DeadlineResource(DeadlineDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/deadlines")
    @Operation(operationId = "readDeadlines", summary = "Read the clocks of a referral that your agency received: due, met, missed, stopped")
    public DeadlinesView read(UUID id) {
        return desk.read(id);
    }
}
