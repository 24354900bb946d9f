package safeguarding.disclosure.scheme.office;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.enquiry.NewAsk;
import safeguarding.disclosure.scheme.enquiry.Reply;
import safeguarding.disclosure.scheme.enquiry.RiskAssessment;
import safeguarding.disclosure.scheme.intake.Admission;
import safeguarding.disclosure.scheme.intake.FirstChecks;
import safeguarding.disclosure.scheme.intake.Withdrawal;
import safeguarding.disclosure.scheme.interview.Interview;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** The stages of an application up to its assessment. */
@Path("/v1/scheme-applications")
@RolesAllowed("scheme-officer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class StageResource {

    private static final String IF_MATCH = "The ETag of the application as it was read; needed.";

    private final IntakeDesk intake;
    private final EnquiryDesk enquiries;
    private final Once once;

    StageResource(IntakeDesk intake, EnquiryDesk enquiries, Once once) {
        this.intake = intake;
        this.enquiries = enquiries;
        this.once = once;
    }

    @PUT
    @Path("{id}/checks")
    @Operation(operationId = "recordFirstChecks", summary = "Say where was looked first, and whether a child is in danger now")
    public RestResponse<Receipt> check(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull FirstChecks said) {
        return changed(intake.check(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/admission")
    @Operation(operationId = "admitApplication", summary = "Let an application into the scheme; one that is not in scope is concluded so")
    public RestResponse<Receipt> admit(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Admission said) {
        return changed(intake.admit(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/interview")
    @Operation(operationId = "recordInterview", summary = "Record the interview with the applicant")
    public RestResponse<Receipt> interview(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Interview said) {
        return changed(enquiries.interview(id, ifMatch, said));
    }

    @POST
    @Path("{id}/asks")
    @Operation(operationId = "askAgency", summary = "Say that an agency is asked what it knows")
    @APIResponse(responseCode = "201", description = "Asked.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response ask(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewAsk said) {
        return once.create(said, () -> enquiries.ask(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/asks/{ask}/reply")
    @Operation(operationId = "recordReply", summary = "Record what an agency answers, in time or late")
    public RestResponse<Receipt> hear(UUID id, UUID ask,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Reply said) {
        return changed(enquiries.hear(id, ask, ifMatch, said));
    }

    @PUT
    @Path("{id}/assessment")
    @Operation(operationId = "recordRiskAssessment", summary = "Record what all that was found out amounts to")
    public RestResponse<Receipt> assess(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull RiskAssessment said) {
        return changed(enquiries.assess(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawApplication", summary = "Record that the applicant wants no more of it, at whatever stage")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Withdrawal said) {
        return changed(intake.withdraw(id, ifMatch, said));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
