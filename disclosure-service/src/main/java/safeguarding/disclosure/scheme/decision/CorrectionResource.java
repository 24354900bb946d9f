package safeguarding.disclosure.scheme.decision;

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

import safeguarding.disclosure.deliberation.NewCorrection;
import safeguarding.disclosure.scheme.undertaking.Meeting;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Records of decisions on applications that were wrong. */
@Path("/v1/scheme-applications")
@RolesAllowed("scheme-officer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class CorrectionResource {

    private static final String IF_MATCH = "The ETag of the application as it was read; needed.";

    private final CorrectionDesk desk;
    private final Once once;

    CorrectionResource(CorrectionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("{id}/decisions/{decision}/corrections")
    @Operation(operationId = "correctApplicationDecision", summary = "Put the record of a decision right; whoever was told is told anew")
    @APIResponse(responseCode = "201", description = "Corrected.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response correct(UUID id, UUID decision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewCorrection correction) {
        return once.create(correction, () -> desk.correct(id, decision, ifMatch, correction));
    }

    @PUT
    @Path("{id}/decisions/{decision}/telling")
    @Operation(operationId = "tellCorrection", summary = "Record the meeting at which whoever was told by a wrong record was told what is right")
    public RestResponse<Receipt> tell(UUID id, UUID decision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Meeting said) {
        Receipt receipt = desk.tell(id, decision, ifMatch, said);
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
