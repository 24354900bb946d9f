package safeguarding.referral.recommendation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.assurance.NewAnswer;
import safeguarding.referral.assurance.NewAssurance;
import safeguarding.referral.correction.NewCorrection;

@Path("/v1/recommendations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("learning-lead")
@Tag(name = "Learning", description = "Reviews of serious cases by pseudonyms, their recommendations, and what came of them.")
class RecommendationResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final RecommendationDesk desk;

    RecommendationResource(RecommendationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listRecommendations", summary = "See what was recommended to your agency, and what your agency recommended")
    public RecommendationPage page(@BeanParam @Valid RecommendationQuery query) {
        return desk.page(query);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "learning-lead", "practitioner" })
    @Operation(operationId = "readRecommendation", summary = "Read a recommendation to or by your agency, or of a published review")
    public RestResponse<RecommendationView> read(UUID id) {
        RecommendationView found = desk.read(id);
        return RestResponse.ResponseBuilder.ok(found).header(HttpHeaders.ETAG, Revision.etag(found.version())).build();
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readRecommendationVersion", summary = "Read a recommendation to or by your agency as it was at one of its versions")
    public RestResponse<RecommendationView> readVersion(UUID id, @Min(1) long version) {
        RecommendationView found = desk.readVersion(id, version);
        return RestResponse.ResponseBuilder.ok(found).header(HttpHeaders.ETAG, Revision.etag(version)).build();
    }

    @PUT
    @Path("{id}/wording")
    @Operation(operationId = "correctRecommendation", summary = "Put right the words of what your agency recommended; whom it is to is told")
    public RestResponse<Receipt> correct(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewCorrection correction) {
        return changed(desk.correct(id, ifMatch, correction));
    }

    @PUT
    @Path("{id}/answer")
    @Operation(operationId = "answerRecommendation", summary = "Answer what was recommended to your agency, with the evidence")
    public RestResponse<Receipt> answer(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewAnswer answer) {
        return changed(desk.answer(id, ifMatch, answer));
    }

    @PUT
    @Path("{id}/assurance")
    @Operation(operationId = "assureRecommendation", summary = "Say whether an answer is enough, and why")
    public RestResponse<Receipt> assure(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewAssurance assurance) {
        return changed(desk.assure(id, ifMatch, assurance));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
