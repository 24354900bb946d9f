package safeguarding.referral.feedback;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "practitioner" })
@Tag(name = "Referrals", description = "What is worrying about which children, and who is around them.")
class FeedbackResource {

    private final FeedbackDesk desk;

    FeedbackResource(FeedbackDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/feedback")
    @Operation(operationId = "readFeedback", summary = "See what became of a referral that your agency made, and by when you are owed an answer")
    public FeedbackView read(UUID id) {
        return desk.read(id);
    }
}
