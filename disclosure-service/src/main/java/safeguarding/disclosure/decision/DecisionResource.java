package safeguarding.disclosure.decision;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import safeguarding.disclosure.deliberation.NewCorrection;
import safeguarding.kit.problem.Problem;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Decisions on disclosures: made once, never changed, followed or corrected by others. */
@Path("/v1/disclosure-decisions")
@RolesAllowed("disclosure-officer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DecisionResource {

    private static final String REPLACED = "Another record stands in the place of this decision.";

    private final DecisionDesk desk;
    private final Once once;

    DecisionResource(DecisionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read the record of a decision that your agency made")
    public RestResponse<DecisionView> read(UUID id) {
        return ResponseBuilder.ok(desk.read(id)).header(HttpHeaders.ETAG, Revision.etag(1))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("{id}/corrections")
    @Operation(summary = "Put the record of a decision right by another one, which travels to whoever was told")
    @APIResponse(responseCode = "201", description = "Corrected.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "409", description = REPLACED, content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response correct(UUID id, @Valid @NotNull NewCorrection correction) {
        return once.create(correction, () -> desk.correct(id, correction));
    }
}
