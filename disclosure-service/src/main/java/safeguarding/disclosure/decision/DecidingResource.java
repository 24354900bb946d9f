package safeguarding.disclosure.decision;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;

/**
 * Deciding on a request. What is read of requests has the same root, since an address belongs to the longest root that fits.
 */
@Path("/v1/disclosure-requests")
@RolesAllowed("disclosure-officer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecidingResource {

    private static final String IF_MATCH = "The ETag of the request as it was read; needed.";

    private final DecisionDesk desk;
    private final Once once;

    DecidingResource(DecisionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("{id}/decisions")
    @Operation(summary = "Decide on a request, or decide anew; what is decided never changes")
    @APIResponse(responseCode = "201", description = "Decided.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response decide(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewDecision decision) {
        return once.create(decision, () -> desk.decide(id, ifMatch, decision));
    }
}
