package safeguarding.disclosure.concern;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Problem;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Concerns about managed offenders: where a notice from this service points. */
@Path("/v1/concerns")
@RolesAllowed("offender-manager")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConcernResource {

    private static final String AWAY = "The registry cannot be asked; see Retry-After.";
    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final ConcernDesk desk;
    private final ConcernReading reading;
    private final Once once;

    ConcernResource(ConcernDesk desk, ConcernReading reading, Once once) {
        this.desk = desk;
        this.reading = reading;
        this.once = once;
    }

    @POST
    @Operation(summary = "Record a concern about an offender")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewConcern concern) {
        return once.create(concern, () -> desk.record(concern));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "offender-manager", "practitioner" })
    @Operation(summary = "Read a concern, in the detail to which the reader's agency has a right at this moment")
    @APIResponse(responseCode = "503", description = AWAY, content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public RestResponse<ConcernView> read(UUID id) {
        ConcernView view = reading.read(id);
        ResponseBuilder<ConcernView> answer = ResponseBuilder.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return view.version() == null ? answer.build() : answer.header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Correct a concern, as a new version")
    public RestResponse<Receipt> correct(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull ConcernText concern) {
        return changed(desk.correct(id, ifMatch, concern));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(summary = "Withdraw a concern; those who were told are told that too")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return changed(desk.withdraw(id, ifMatch, withdrawal));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
