package safeguarding.referral.disputing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import safeguarding.referral.argument.NewDisagreement;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Disagreements", description = "What professionals do not agree about, stage by stage. Nothing that is done for a child waits for it.")
class RaisingResource {

    private final Raising raising;
    private final Once once;

    RaisingResource(Raising raising, Once once) {
        this.raising = raising;
        this.once = once;
    }

    @POST
    @Path("{id}/disagreements")
    @Operation(operationId = "raiseDisagreement", summary = "Disagree with another agency's decision about children of a referral")
    @APIResponse(responseCode = "201", description = "Raised.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response raise(UUID id, @Valid @NotNull NewDisagreement disagreement) {
        return once.create(disagreement, raising.prepared(id, disagreement));
    }
}
