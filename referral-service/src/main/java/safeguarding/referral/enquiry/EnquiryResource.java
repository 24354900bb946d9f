package safeguarding.referral.enquiry;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "triage-officer" })
@Tag(name = "Enquiries", description = "Who has care of a child, or is alone with it?")
class EnquiryResource {

    private final EnquiryDesk desk;
    private final Once once;

    EnquiryResource(EnquiryDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("{id}/enquiries")
    @Operation(operationId = "recordEnquiry", summary = "Record who was asked who cares for a child or is alone with it, or why nobody was")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(UUID id, @Valid @NotNull NewEnquiry enquiry) {
        return once.create(enquiry, () -> desk.record(id, enquiry));
    }

    @GET
    @Path("{id}/enquiries")
    @Operation(operationId = "readEnquiries", summary = "Read the enquiries about the children of a referral that your agency made or received")
    public EnquiriesView read(UUID id) {
        return desk.read(id);
    }
}
