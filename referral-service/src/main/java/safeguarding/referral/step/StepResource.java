package safeguarding.referral.step;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("triage-officer")
@Tag(name = "Triage", description = "What a hub makes of the referrals it receives, and the clocks that run on it.")
class StepResource {

    private final StepDesk desk;
    private final Once once;

    StepResource(StepDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("{id}/steps")
    @Operation(operationId = "recordStep", summary = "Say what has happened with a referral that your agency received; clocks end and start with it")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(UUID id, @Valid @NotNull NewStep step) {
        return once.create(step, () -> desk.record(id, step));
    }

    @GET
    @Path("{id}/steps")
    @Operation(operationId = "readSteps", summary = "Read what has happened with a referral that your agency received, the latest first")
    public StepsView read(UUID id) {
        return desk.read(id);
    }
}
