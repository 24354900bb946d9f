package safeguarding.referral.intake;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import safeguarding.referral.content.NewReferral;
import safeguarding.referral.form.NewReopening;
import safeguarding.referral.form.NewWithdrawal;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("referrer")
@Tag(name = "Referrals", description = "What is worrying about which children, and who is around them.")
class ReferralResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final ReferralDesk desk;
    private final Once once;

    ReferralResource(ReferralDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(operationId = "recordReferral", summary = "Record a referral; what is missing in it comes back as warnings")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewReferral referral) {
        return once.create(referral, () -> desk.record(referral));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "referrer", "practitioner" })
    @Operation(operationId = "readReferral", summary = "Read a referral that your agency recorded or received")
    public RestResponse<ReferralView> read(UUID id) {
        return shown(desk.read(id));
    }

    @GET
    @Path("{id}/versions/{version}")
    @RolesAllowed({ "referrer", "practitioner" })
    @Operation(operationId = "readReferralVersion", summary = "Read a referral as it was at one of its versions")
    public RestResponse<ReferralView> readVersion(UUID id, @Min(1) long version) {
        return shown(desk.readVersion(id, version));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "amendReferral", summary = "Put a new version in the place of the present one; whoever is left out has gone")
    public RestResponse<Receipt> amend(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReferral referral) {
        return changed(desk.amend(id, ifMatch, referral));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawReferral", summary = "Take a referral back, with the reason; its versions stay")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return changed(desk.withdraw(id, ifMatch, withdrawal));
    }

    @PUT
    @Path("{id}/reopening")
    @Operation(operationId = "reopenReferral", summary = "Reopen a referral that was taken back, with the reason; its clocks start anew")
    public RestResponse<Receipt> reopen(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReopening reopening) {
        return changed(desk.reopen(id, ifMatch, reopening));
    }

    private static RestResponse<ReferralView> shown(ReferralView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
