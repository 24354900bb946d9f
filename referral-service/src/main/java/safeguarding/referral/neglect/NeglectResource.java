package safeguarding.referral.neglect;

import static safeguarding.referral.neglect.NeglectNoun.NEGLECT;

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

@Path("/v1/neglect-records")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "practitioner" })
@Tag(name = "Neglect", description = "Grades of care and signs of neglect, apart from what brought a family to notice.")
class NeglectResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final LineDesk desk;

    NeglectResource(LineDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(operationId = "recordNeglectRecord", summary = "Record grades of care and signs of neglect, each shared by itself")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewNeglectRecord neglect) {
        return desk.record(NEGLECT, neglect);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readNeglectRecord", summary = "Read a record on neglect of your agency")
    public RestResponse<KeptLine<NewNeglectRecord>> read(UUID id) {
        return desk.read(NEGLECT, id, null);
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readNeglectRecordVersion", summary = "Read a record on neglect of your agency as it was at one of its versions")
    public RestResponse<KeptLine<NewNeglectRecord>> readVersion(UUID id, @Min(1) long version) {
        return desk.read(NEGLECT, id, version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "correctNeglectRecord", summary = "Put a corrected version in the place of the present one; the old one is kept")
    public RestResponse<Receipt> correct(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewNeglectRecord neglect) {
        return desk.correct(NEGLECT, id, ifMatch, neglect);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawNeglectRecord", summary = "Take a record back, with the reason; its versions stay")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return desk.withdraw(NEGLECT, id, ifMatch, withdrawal.reason());
    }
}
