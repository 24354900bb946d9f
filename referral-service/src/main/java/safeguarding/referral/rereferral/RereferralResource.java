package safeguarding.referral.rereferral;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.form.NewWithdrawal;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "triage-officer" })
@Tag(name = "Referrals", description = "What is worrying about which children, and who is around them.")
class RereferralResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final RereferralDesk desk;
    private final Once once;

    RereferralResource(RereferralDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("{id}/earlier-referrals")
    @Operation(operationId = "linkEarlierReferral", summary = "Say that a referral comes after an earlier one; nobody sees more for it")
    @APIResponse(responseCode = "201", description = "Linked.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response link(UUID id, @Valid @NotNull NewRereferral earlier) {
        return once.create(earlier, () -> desk.link(id, earlier));
    }

    @GET
    @Path("{id}/earlier-referrals")
    @Operation(operationId = "readEarlierReferrals", summary = "See which referrals come before and after this one, as far as you may see them")
    public RereferralsView read(UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("{id}/earlier-referrals/{link}/withdrawal")
    @Operation(operationId = "withdrawEarlierReferral", summary = "Take back that a referral comes after another, with the reason")
    public RestResponse<Receipt> withdraw(UUID id, UUID link,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        Receipt receipt = desk.withdraw(id, link, ifMatch, withdrawal);
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
