package safeguarding.referral.contribution;

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

@Path("/v1/strategy-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Strategy discussions", description = "What agencies discuss and decide together about a child, from wherever they are.")
class ContributionResource {

    private final ContributionDesk desk;
    private final Once once;

    ContributionResource(ContributionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("{id}/contributions")
    @Operation(operationId = "contributeToStrategyDiscussion", summary = "Say what your agency knows, in advance or in writing")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response contribute(UUID id, @Valid @NotNull NewContribution contribution) {
        return once.create(contribution, () -> desk.contribute(id, contribution));
    }

    @POST
    @Path("{id}/dissents")
    @Operation(operationId = "dissentFromStrategyDiscussion", summary = "Say with what your agency does not agree, and why")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response dissent(UUID id, @Valid @NotNull NewDissent dissent) {
        return once.create(dissent, () -> desk.dissent(id, dissent));
    }
}
