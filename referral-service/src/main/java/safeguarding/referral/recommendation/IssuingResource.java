package safeguarding.referral.recommendation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("learning-lead")
@Tag(name = "Learning", description = "Reviews of serious cases by pseudonyms, their recommendations, and what came of them.")
class IssuingResource {

    private final Issuing issuing;
    private final RecommendationDesk desk;
    private final Once once;

    IssuingResource(Issuing issuing, RecommendationDesk desk, Once once) {
        this.issuing = issuing;
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Path("{id}/recommendations")
    @RolesAllowed({ "learning-lead", "practitioner" })
    @Operation(operationId = "listRecommendationsOfReview", summary = "See what a review recommends that your agency records, or that is published")
    public RecommendationPage page(UUID id, @BeanParam @Valid RecommendationQuery query) {
        return desk.pageOf(id, query);
    }

    @POST
    @Path("{id}/recommendations")
    @Operation(operationId = "issueRecommendation", summary = "Recommend something to an agency, under a review of your own, with a due date")
    @APIResponse(responseCode = "201", description = "Issued.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response issue(UUID id, @Valid @NotNull NewRecommendation recommendation) {
        return once.create(recommendation, issuing.prepared(id, recommendation));
    }
}
