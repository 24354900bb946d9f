package safeguarding.referral.concern;

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

@Path("/v1/concerns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("referrer")
@Tag(name = "Concerns", description = "Something about one child or adult that others may need to know.")
class ConcernResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final ConcernDesk desk;
    private final ConcernReadingRoom readingRoom;
    private final Once once;

    ConcernResource(ConcernDesk desk, ConcernReadingRoom readingRoom, Once once) {
        this.desk = desk;
        this.readingRoom = readingRoom;
        this.once = once;
    }

    @POST
    @Operation(operationId = "recordConcern", summary = "Record a concern about a child or an adult of a referral that you may see")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewConcern concern) {
        return once.create(concern, () -> desk.record(concern));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "referrer", "practitioner" })
    @Operation(operationId = "readConcern", summary = "Read a concern: your own in full, another agency's as far as you may at this moment")
    @APIResponse(responseCode = "200", description = "Read", content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "503", description = "Whether it may be read cannot be found out just now; see Retry-After.")
    public RestResponse<ConcernView> read(UUID id) {
        ConcernView view = readingRoom.read(id);
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "correctConcern", summary = "Put a corrected version in the place of the present one; the old one is kept")
    public RestResponse<Receipt> correct(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewConcern concern) {
        return changed(desk.correct(id, ifMatch, concern));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawConcern", summary = "Take a concern back, with the reason; its versions stay")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return changed(desk.withdraw(id, ifMatch, withdrawal));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
