package safeguarding.referral.convening;

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

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Strategy discussions", description = "What agencies discuss and decide together about a child, from wherever they are.")
class ConveningResource {

    private final Convening convening;
    private final Once once;

    ConveningResource(Convening convening, Once once) {
        this.convening = convening;
        this.once = once;
    }

    @POST
    @Path("{id}/strategy-discussions")
    @Operation(operationId = "conveneStrategyDiscussion", summary = "Convene a strategy discussion about children of a referral")
    @APIResponse(responseCode = "201", description = "Convened.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response convene(UUID id, @Valid @NotNull NewDiscussion discussion) {
        return once.create(discussion, convening.prepared(id, discussion));
    }
}
