package safeguarding.disclosure.offender;

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

import safeguarding.disclosure.mappa.MappaPhases;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Managed offenders: for the agency that recorded one and the agency that leads, and for nobody else. */
@Path("/v1/offenders")
@RolesAllowed("offender-manager")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OffenderResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final OffenderDesk desk;
    private final Once once;

    OffenderResource(OffenderDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(summary = "Record a managed offender; a concern of the kind managed-offender is recorded with him")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewOffender offender) {
        return once.create(offender, () -> desk.record(offender));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "offender-manager", "disclosure-officer" })
    @Operation(summary = "Read an offender, as far as your role sees one of his category")
    public RestResponse<OffenderView> read(UUID id) {
        return shown(desk.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Amend an offender, as a new version; a child who is new on it raises a concern of its own")
    public RestResponse<Receipt> amend(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewOffender offender) {
        Receipt receipt = desk.amend(id, ifMatch, offender);
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }

    @GET
    @Path("{id}/versions/{version}")
    @RolesAllowed({ "offender-manager", "disclosure-officer" })
    @Operation(summary = "Read an offender as he was recorded in one version")
    public RestResponse<OffenderView> readVersion(UUID id,
            @Parameter(schema = @Schema(minimum = "1", maximum = "1000000")) long version) {
        return shown(desk.readVersion(id, version));
    }

    @GET
    @Path("{id}/mappa-history")
    @Operation(summary = "Read every category and level that an offender had, and who led")
    public RestResponse<MappaPhases> history(UUID id) {
        return ResponseBuilder.ok(desk.history(id)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static RestResponse<OffenderView> shown(OffenderView view) {
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
