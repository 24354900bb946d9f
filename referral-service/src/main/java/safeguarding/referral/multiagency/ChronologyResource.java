package safeguarding.referral.multiagency;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
@RolesAllowed({ "referrer", "practitioner", "triage-officer", "chronology-chair" })
@Tag(name = "Chronologies", description = "What happened around a child or an adult: each agency keeps its own; all of them together are derived.")
class ChronologyResource {

    private final ChronologyRoom room;

    ChronologyResource(ChronologyRoom room) {
        this.room = room;
    }

    @GET
    @Path("{person}")
    @Operation(operationId = "readChronology", summary = "Read the chronology of all agencies over a child, a group, a household or an adult")
    @APIResponse(responseCode = "503", description = "Who is who and who may read cannot be found out just now; see Retry-After.")
    public ChronologyView read(UUID person, @BeanParam @Valid ChronologyQuery query) {
        return room.read(person, query);
    }
}
