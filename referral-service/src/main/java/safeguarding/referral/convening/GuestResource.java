package safeguarding.referral.convening;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.invitation.NewGuests;

@Path("/v1/strategy-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Strategy discussions", description = "What agencies discuss and decide together about a child, from wherever they are.")
class GuestResource {

    private static final String IF_MATCH = "The ETag of the strategy discussion that was read; needed.";

    private final Convening convening;

    GuestResource(Convening convening) {
        this.convening = convening;
    }

    @PUT
    @Path("{id}/guests")
    @Operation(operationId = "inviteToStrategyDiscussion", summary = "Find out anew who is involved; add or leave out others with a reason")
    public RestResponse<Receipt> invite(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewGuests guests) {
        Receipt receipt = convening.invite(id, ifMatch, guests);
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
