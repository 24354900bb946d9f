package safeguarding.referral.cumulative;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/chronologies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "practitioner", "triage-officer" })
@Tag(name = "Chronologies", description = "What happened around a child or an adult: each agency keeps its own; all of them together are derived.")
class SignsResource {

    private final SignsRoom room;

    SignsResource(SignsRoom room) {
        this.room = room;
    }

    @GET
    @Path("{person}/signs")
    @Operation(operationId = "readSigns", summary = "See all signs of neglect and of sexual abuse of one child together, by every agency")
    @APIResponse(responseCode = "503", description = "Who is who and who may read cannot be found out just now; see Retry-After.")
    public SignsView read(UUID person) {
        return room.read(person);
    }
}
