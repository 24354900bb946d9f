package safeguarding.disclosure.statement;

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

import safeguarding.disclosure.duty.Duties;
import safeguarding.disclosure.saying.AccuracyCheck;
import safeguarding.disclosure.saying.NewStatement;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** What is said of an offender: for the agencies that manage him, each of which changes only what it said itself. */
@Path("/v1/offenders")
@RolesAllowed("offender-manager")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StatementResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final StatementDesk desk;
    private final StatementReading reading;
    private final Duties duties;
    private final Once once;

    StatementResource(StatementDesk desk, StatementReading reading, Duties duties, Once once) {
        this.desk = desk;
        this.reading = reading;
        this.duties = duties;
        this.once = once;
    }

    @POST
    @Path("{id}/statements")
    @Operation(summary = "Say one thing of an offender; what touches a child is a concern at once")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(UUID id, @Valid @NotNull NewStatement statement) {
        boolean mayBeAsked = duties.surelyCover(statement.said().involvement());
        return once.create(statement, () -> desk.record(id, statement, mayBeAsked));
    }

    @GET
    @Path("{id}/statements")
    @Operation(summary = "Read all that is said of an offender and stands")
    public RestResponse<StatementList> all(UUID id) {
        return ResponseBuilder.ok(reading.all(id)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}/statements/{statement}")
    @Operation(summary = "Read a statement")
    public RestResponse<StatementView> read(UUID id, UUID statement) {
        return shown(reading.read(id, statement));
    }

    @GET
    @Path("{id}/statements/{statement}/versions/{version}")
    @Operation(summary = "Read a statement as it was made in one version")
    public RestResponse<StatementView> readVersion(UUID id, UUID statement,
            @Parameter(schema = @Schema(minimum = "1", maximum = "1000000")) long version) {
        return shown(reading.readVersion(id, statement, version));
    }

    @PUT
    @Path("{id}/statements/{statement}")
    @Operation(summary = "Correct a statement of your agency, as a new version; whoever was told of it is told that too")
    public RestResponse<Receipt> correct(UUID id, UUID statement,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewStatement said) {
        boolean mayBeAsked = duties.surelyCover(said.said().involvement());
        return changed(desk.correct(id, statement, ifMatch, said, mayBeAsked));
    }

    @PUT
    @Path("{id}/statements/{statement}/accuracy-check")
    @Operation(summary = "Say that a statement was checked; from then on people are recognised by it")
    public RestResponse<Receipt> check(UUID id, UUID statement,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull AccuracyCheck check) {
        return changed(desk.check(id, statement, ifMatch, check));
    }

    @PUT
    @Path("{id}/statements/{statement}/withdrawal")
    @Operation(summary = "Withdraw a statement of your agency that should never have been made, and the concern that came of it")
    public RestResponse<Receipt> withdraw(UUID id, UUID statement,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewRetraction withdrawal) {
        return changed(desk.withdraw(id, statement, ifMatch, withdrawal));
    }

    private static RestResponse<StatementView> shown(StatementView view) {
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.statement().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
