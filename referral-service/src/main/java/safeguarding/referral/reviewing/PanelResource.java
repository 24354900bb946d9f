package safeguarding.referral.reviewing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import safeguarding.referral.panel.NewCallingOff;
import safeguarding.referral.panel.NewConclusion;
import safeguarding.referral.panel.NewFinding;
import safeguarding.referral.panel.NewPanel;

@Path("/v1/review-panels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer", "chronology-chair" })
@Tag(name = "Review panels", description = "What senior managers of several agencies find in the chronologies of groups of children.")
class PanelResource {

    private static final String IF_MATCH = "The ETag of the review panel that was read; needed.";

    private final Empanelling empanelling;
    private final PanelDesk desk;
    private final Once once;

    PanelResource(Empanelling empanelling, PanelDesk desk, Once once) {
        this.empanelling = empanelling;
        this.desk = desk;
        this.once = once;
    }

    @POST
    @RolesAllowed("chronology-chair")
    @Operation(operationId = "conveneReviewPanel", summary = "Have reviewers of several agencies look at chronologies that you may read")
    @APIResponse(responseCode = "201", description = "Convened.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "503", description = "Who is who and who may read cannot be found out just now; see Retry-After.")
    public Response convene(@Valid @NotNull NewPanel panel) {
        return once.create(panel, empanelling.prepared(panel));
    }

    @GET
    @Operation(operationId = "listReviewPanels", summary = "See on which review panels your agency sits, or which it convened")
    public PanelPage list(@BeanParam @Valid PanelQuery query) {
        return desk.page(query);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readReviewPanel", summary = "Read a review panel on which your agency sits, with what each reviewer found")
    public RestResponse<PanelView> read(UUID id) {
        return shown(desk.read(id));
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readReviewPanelVersion", summary = "Read a review panel as it was at one of its versions")
    public RestResponse<PanelView> readVersion(UUID id, @Min(1) long version) {
        return shown(desk.readVersion(id, version));
    }

    @POST
    @Path("{id}/findings")
    @Operation(operationId = "recordReviewFinding", summary = "Say what you find, and on which lines of the chronologies it rests")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response find(UUID id, @Valid @NotNull NewFinding finding) {
        return once.create(finding, () -> desk.find(id, finding));
    }

    @PUT
    @Path("{id}/conclusion")
    @RolesAllowed("chronology-chair")
    @Operation(operationId = "concludeReviewPanel", summary = "Say what all findings come to; again, to put it right")
    public RestResponse<Receipt> conclude(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewConclusion conclusion) {
        return changed(desk.conclude(id, ifMatch, conclusion));
    }

    @PUT
    @Path("{id}/calling-off")
    @RolesAllowed("chronology-chair")
    @Operation(operationId = "callOffReviewPanel", summary = "Say that it is not to be, and why")
    public RestResponse<Receipt> callOff(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewCallingOff callingOff) {
        return changed(desk.callOff(id, ifMatch, callingOff));
    }

    private static RestResponse<PanelView> shown(PanelView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
