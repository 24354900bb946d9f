package safeguarding.registry.involvement;

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

@Path("/v1/involvements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class InvolvementResource {

    private final InvolvementDesk desk;
    private final Once once;

    InvolvementResource(InvolvementDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(summary = "Say that your agency works with somebody, by your own reference")
    @APIResponse(responseCode = "201", description = "Opened", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response open(@NotNull @Valid NewInvolvement involvement) {
        return once.create(involvement, () -> desk.open(involvement));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one of your agency's involvements")
    public RestResponse<InvolvementView> read(UUID id) {
        return tagged(desk.read(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Read what your agency has said of it: how it was opened, and what risk remained when it was closed")
    public InvolvementHistory history(UUID id) {
        return desk.history(id);
    }

    @PUT
    @Path("{id}/closure")
    @Operation(summary = "Close your involvement, saying what risk remains and who holds it")
    public RestResponse<InvolvementView> close(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewClosure closure) {
        return tagged(desk.close(id, closure, ifMatch));
    }

    private static RestResponse<InvolvementView> tagged(InvolvementView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
