package safeguarding.disclosure.opening;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Requests that officers open; the root is that of all requests, since an address belongs to the longest root that fits. */
@Path("/v1/disclosure-requests")
@RolesAllowed("disclosure-officer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OpeningResource {

    private static final String IF_MATCH = "The ETag of the request as it was read; needed.";

    private final OpenedRequests requests;
    private final Once once;

    OpeningResource(OpenedRequests requests, Once once) {
        this.requests = requests;
        this.once = once;
    }

    @POST
    @Operation(summary = "Ask for a decision whether something of a concern of your agency is disclosed, to an agency or to a person")
    @APIResponse(responseCode = "201", description = "Opened.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response open(@Valid @NotNull NewRequest request) {
        return once.create(request, () -> requests.open(request));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(summary = "Withdraw a request that an officer of your agency opened")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch) {
        Receipt receipt = requests.withdraw(id, ifMatch);
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
