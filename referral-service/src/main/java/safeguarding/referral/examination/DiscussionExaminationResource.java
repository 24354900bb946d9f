package safeguarding.referral.examination;

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
import safeguarding.referral.proforma.NewExamination;

@Path("/v1/strategy-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Medicals", description = "Whether a child is to be examined, what was found, and what it means.")
class DiscussionExaminationResource {

    private final ExaminationDesk desk;
    private final ReadingDesk readers;
    private final Once once;

    DiscussionExaminationResource(ExaminationDesk desk, ReadingDesk readers, Once once) {
        this.desk = desk;
        this.readers = readers;
        this.once = once;
    }

    @POST
    @Path("{id}/examinations")
    @Operation(operationId = "recordExamination", summary = "Say that your agency examined a child; two clocks start")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(UUID id, @Valid @NotNull NewExamination examination) {
        return once.create(examination, () -> desk.record(id, examination));
    }

    @GET
    @Path("{id}/examinations")
    @Operation(operationId = "readExaminations", summary = "Read the examinations of a strategy discussion")
    public ExaminationsView read(UUID id) {
        return readers.of(id);
    }
}
