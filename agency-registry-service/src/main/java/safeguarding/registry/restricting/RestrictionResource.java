package safeguarding.registry.restricting;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

@Path("/v1/share-restrictions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("disclosure-officer")
class RestrictionResource {

    private final RestrictionDesk desk;
    private final Once once;

    RestrictionResource(RestrictionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(summary = "Say that a concern that your agency recorded is not to be shared without asking you", description = """
            Whoever would be told by rule is not, and waits for a decision of yours, which is an override. Whoever was told gets a \
            recall. With an agency, this is for that one; without, for all.""")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response make(@NotNull @Valid NewRestriction restriction) {
        return once.create(restriction, () -> desk.make(restriction));
    }

    @GET
    @Operation(summary = "Your agency's restrictions that stand, the one to be looked at again soonest first")
    public RestrictionsView toReview() {
        return desk.toReview();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one of your agency's restrictions")
    public RestResponse<RestrictionView> read(UUID id) {
        return tagged(desk.read(id));
    }

    @PUT
    @Path("{id}/lifting")
    @Operation(summary = "Lift a restriction; everybody is told, or not, as if it had not been")
    public RestResponse<RestrictionView> lift(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewLifting lifting) {
        return tagged(desk.lift(id, lifting, ifMatch));
    }

    private static RestResponse<RestrictionView> tagged(RestrictionView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
