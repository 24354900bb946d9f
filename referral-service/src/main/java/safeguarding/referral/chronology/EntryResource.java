package safeguarding.referral.chronology;

import static safeguarding.referral.chronology.EntryNoun.ENTRY;

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

@Path("/v1/chronology-entries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "practitioner" })
@Tag(name = "Chronologies", description = "What happened around a child or an adult: each agency keeps its own; all of them together are derived.")
class EntryResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final LineDesk desk;

    EntryResource(LineDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(operationId = "recordChronologyEntry", summary = "Record a significant event in your agency's chronology")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewEntry entry) {
        return desk.record(ENTRY, entry);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readChronologyEntry", summary = "Read an entry of your agency's own chronology")
    public RestResponse<KeptLine<NewEntry>> read(UUID id) {
        return desk.read(ENTRY, id, null);
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readChronologyEntryVersion", summary = "Read an entry of your agency's own chronology as it was at one of its versions")
    public RestResponse<KeptLine<NewEntry>> readVersion(UUID id, @Min(1) long version) {
        return desk.read(ENTRY, id, version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "correctChronologyEntry", summary = "Put a corrected version in the place of the present one; the old one is kept")
    public RestResponse<Receipt> correct(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewEntry entry) {
        return desk.correct(ENTRY, id, ifMatch, entry);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawChronologyEntry", summary = "Take an entry back, with the reason; its versions stay")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return desk.withdraw(ENTRY, id, ifMatch, withdrawal.reason());
    }
}
