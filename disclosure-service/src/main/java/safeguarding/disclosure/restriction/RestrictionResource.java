package safeguarding.disclosure.restriction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Records that only named people may read. */
@Path("/v1/offenders")
@RolesAllowed("offender-manager")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RestrictionResource {

    private static final String IF_MATCH = "The ETag of the offender as he was read; needed.";

    private final RestrictionDesk desk;

    RestrictionResource(RestrictionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/restriction")
    @Operation(summary = "Read to whom an offender's record is restricted")
    public RestResponse<RestrictionView> read(UUID id) {
        return ResponseBuilder.ok(desk.read(id)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PUT
    @Path("{id}/restriction")
    @Operation(summary = "Restrict an offender's record to named people; for all others it is not there")
    public RestResponse<Receipt> restrict(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewRestriction restriction) {
        return changed(desk.restrict(id, ifMatch, restriction));
    }

    @PUT
    @Path("{id}/restriction/lifting")
    @Operation(summary = "Lift the restriction of an offender's record")
    public RestResponse<Receipt> lift(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewLifting lifting) {
        return changed(desk.lift(id, ifMatch, lifting));
    }

    @PUT
    @Path("{id}/restriction/recovery")
    @RolesAllowed("restriction-custodian")
    @Operation(summary = "Name other readers of a restricted record of which none can be reached")
    public RestResponse<Receipt> recover(UUID id, @Valid @NotNull NewRestriction restriction) {
        return changed(desk.recover(id, restriction));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
