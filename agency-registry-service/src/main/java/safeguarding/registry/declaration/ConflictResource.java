package safeguarding.registry.declaration;

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

@Path("/v1/conflicts-of-interest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class ConflictResource {

    private final ConflictDesk desk;
    private final Once once;

    ConflictResource(ConflictDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(summary = "Say that a worker is, or stands too near to, somebody with whom your agency works", description = """
            The worker sees nothing of that person any more, as if there were nothing; his agency, if it works with the person, is \
            asked to let somebody else do it. The answer does not say whether it does.""")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response declare(@NotNull @Valid NewConflict conflict) {
        return once.create(conflict, () -> desk.declare(conflict));
    }

    @GET
    @Operation(summary = "The conflicts of interest that your agency has recorded and that stand")
    public ConflictsView standing() {
        return desk.standing();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a conflict of interest that your agency has recorded")
    public RestResponse<ConflictView> read(UUID id) {
        return tagged(desk.read(id));
    }

    @PUT
    @Path("{id}/ending")
    @Operation(summary = "End a conflict of interest that your agency has recorded; the worker sees again what his agency sees")
    public RestResponse<ConflictView> end(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewEnding ending) {
        return tagged(desk.end(id, ending, ifMatch));
    }

    private static RestResponse<ConflictView> tagged(ConflictView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
