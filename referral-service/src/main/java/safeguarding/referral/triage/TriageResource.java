package safeguarding.referral.triage;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.decision.NewDecision;
import safeguarding.referral.decision.NewFeedback;
import safeguarding.referral.decision.NewRating;
import safeguarding.referral.form.NewReopening;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("triage-officer")
@Tag(name = "Triage", description = "What a hub makes of the referrals it receives, and the clocks that run on it.")
class TriageResource {

    private static final String IF_MATCH = "The ETag of the triage that was read; needed.";

    private final TriageDesk desk;

    TriageResource(TriageDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/triage")
    @Operation(operationId = "readTriage", summary = "Read the rating, the decision and the feedback of a referral that your agency received")
    public RestResponse<TriageView> read(UUID id) {
        return shown(desk.read(id));
    }

    @GET
    @Path("{id}/triage/versions/{version}")
    @Operation(operationId = "readTriageVersion", summary = "Read a triage as it was at one of its versions")
    public RestResponse<TriageView> readVersion(UUID id, @Min(1) long version) {
        return shown(desk.readVersion(id, version));
    }

    @PUT
    @Path("{id}/triage/rating")
    @Operation(operationId = "rateReferral", summary = "Rate a referral, or rate it anew, with the reason; the clock of the rating starts")
    public RestResponse<Receipt> rate(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewRating rating) {
        return changed(desk.rate(id, ifMatch, rating));
    }

    @PUT
    @Path("{id}/triage/decision")
    @Operation(operationId = "decideOnReferral", summary = "Decide what becomes of a referral and who is not told; no further action is a decision")
    public RestResponse<Receipt> decide(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewDecision decision) {
        return changed(desk.decide(id, ifMatch, decision));
    }

    @PUT
    @Path("{id}/triage/feedback")
    @Operation(operationId = "feedBackOnReferral", summary = "Tell the referrer what was decided")
    public RestResponse<Receipt> feedBack(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewFeedback feedback) {
        return changed(desk.feedBack(id, ifMatch, feedback));
    }

    @PUT
    @Path("{id}/triage/reopening")
    @Operation(operationId = "reopenTriage", summary = "Come back to a referral that was decided on, no further action too, with the reason")
    public RestResponse<Receipt> reopen(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReopening reopening) {
        return changed(desk.reopen(id, ifMatch, reopening));
    }

    private static RestResponse<TriageView> shown(TriageView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
