package safeguarding.referral.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

@Path("/v1/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("learning-lead")
@Tag(name = "Learning", description = "Reviews of serious cases by pseudonyms, their recommendations, and what came of them.")
class ReviewResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final ReviewDesk desk;
    private final Once once;

    ReviewResource(ReviewDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(operationId = "recordReview", summary = "Record a review, with pseudonyms only")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull NewReview review) {
        return once.create(review, () -> desk.record(review));
    }

    @GET
    @RolesAllowed({ "learning-lead", "practitioner" })
    @Operation(operationId = "listReviews", summary = "See the reviews that are published, and those of your agency, by theme if you like")
    public ReviewPage page(@BeanParam @Valid ReviewQuery query) {
        return desk.page(query);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "learning-lead", "practitioner" })
    @Operation(operationId = "readReview", summary = "Read a review of your agency, or one that is published")
    public RestResponse<ReviewView> read(UUID id) {
        ReviewView review = desk.read(id);
        return RestResponse.ResponseBuilder.ok(review).header(HttpHeaders.ETAG, Revision.etag(review.version())).build();
    }

    @PUT
    @Path("{id}/stage")
    @Operation(operationId = "moveReview", summary = "Say what a review of your agency has come to, and when")
    public RestResponse<Receipt> move(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewStage stage) {
        Receipt receipt = desk.move(id, ifMatch, stage);
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
