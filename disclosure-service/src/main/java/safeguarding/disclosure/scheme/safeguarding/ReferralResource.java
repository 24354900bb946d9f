package safeguarding.disclosure.scheme.safeguarding;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Referrals out of the scheme: for the children's services that were told, and the force that told them. */
@Path("/v1/scheme-referrals")
@RolesAllowed({ "scheme-officer", "practitioner" })
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class ReferralResource {

    private static final String IF_MATCH = "The ETag of the referral as it was read; needed.";

    private final Referrals referrals;

    ReferralResource(Referrals referrals) {
        this.referrals = referrals;
    }

    @GET
    @Operation(operationId = "listSchemeReferrals", summary = "List referrals to your agency and of your force, the unread first")
    public RestResponse<ReferralPage> list(@BeanParam @Valid ReferralList list) {
        return ResponseBuilder.ok(referrals.list(list)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PUT
    @Path("{id}/acknowledgement")
    @Operation(operationId = "acknowledgeSchemeReferral", summary = "Say who at the children's services has it in hand")
    public RestResponse<Receipt> acknowledge(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewAcknowledgement by) {
        Receipt receipt = referrals.acknowledge(id, ifMatch, by);
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSchemeReferral", summary = "Read a referral to your agency that came out of the disclosure scheme")
    public RestResponse<ReferralView> read(UUID id) {
        ReferralView found = referrals.read(id);
        return ResponseBuilder.ok(found).header(HttpHeaders.ETAG, Revision.etag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
