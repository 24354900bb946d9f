package safeguarding.referral.protective;

import static safeguarding.referral.protective.ProtectiveNoun.CAPACITY;

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

import safeguarding.kit.web.Receipt;
import safeguarding.referral.form.NewWithdrawal;
import safeguarding.referral.line.KeptLine;
import safeguarding.referral.line.LineDesk;

@Path("/v1/protective-capacities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "practitioner" })
@Tag(name = "Protective capacity", description = "How far a carer can protect a child.")
class ProtectiveResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final LineDesk desk;

    ProtectiveResource(LineDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(operationId = "recordProtectiveCapacity", summary = "Record how far a carer is able and willing to protect a child")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewProtectiveCapacity capacity) {
        return desk.record(CAPACITY, capacity);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readProtectiveCapacity", summary = "Read what your agency recorded of a carer's protective capacity")
    public RestResponse<KeptLine<NewProtectiveCapacity>> read(UUID id) {
        return desk.read(CAPACITY, id, null);
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readProtectiveCapacityVersion", summary = "Read a carer's protective capacity as it was at one of its versions")
    public RestResponse<KeptLine<NewProtectiveCapacity>> readVersion(UUID id, @Min(1) long version) {
        return desk.read(CAPACITY, id, version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "correctProtectiveCapacity", summary = "Put a corrected version in the place of the present one; the old one is kept")
    public RestResponse<Receipt> correct(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewProtectiveCapacity capacity) {
        return desk.correct(CAPACITY, id, ifMatch, capacity);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawProtectiveCapacity", summary = "Take it back, with the reason; its versions stay")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return desk.withdraw(CAPACITY, id, ifMatch, withdrawal.reason());
    }
}
