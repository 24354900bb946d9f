package safeguarding.registry.breakglass;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Cursor;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

@Path("/v1/break-glass-openings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class BreakGlassResource {

    private final BreakGlassDesk desk;
    private final Once once;

    BreakGlassResource(BreakGlassDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @RolesAllowed("practitioner")
    @Operation(summary = "Open a concern for a short time of which your agency was not told", description = """
            For a person who has signed in, when a child may come to harm before anybody can decide. Whoever recorded the concern is \
            told at once who has opened it, and reads why. The answer does not say whether there is such a concern.""")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response open(@NotNull @Valid NewOpening opening) {
        return once.create(opening, () -> desk.open(opening));
    }

    @GET
    @RolesAllowed({ "practitioner", "offender-manager", "disclosure-officer" })
    @Operation(summary = "Who has opened concerns that your agency recorded, and what your agency has opened")
    public OpeningPage list(@RestQuery @Nullable @Size(max = 100) String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return desk.list(Cursor.decode(after), limit);
    }

    @PUT
    @Path("{id}/review")
    @RolesAllowed({ "practitioner", "offender-manager", "disclosure-officer" })
    @Operation(summary = "Say whether it was right to open a concern that your agency recorded; if not, it is closed")
    public RestResponse<Opening> review(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewReview review) {
        Opening reviewed = desk.review(id, review, ifMatch);
        return RestResponse.ResponseBuilder.ok(reviewed).header(HttpHeaders.ETAG, Revision.etag(reviewed.version())).build();
    }
}
