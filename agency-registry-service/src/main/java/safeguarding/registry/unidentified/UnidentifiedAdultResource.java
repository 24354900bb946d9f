package safeguarding.registry.unidentified;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;

@Path("/v1/unidentified-adults")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class UnidentifiedAdultResource {

    private final UnidentifiedAdultDesk desk;
    private final Once once;

    UnidentifiedAdultResource(UnidentifiedAdultDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Operation(summary = "The adults around the children with whom your agency works of whom nobody knows yet who they are", description = """
            Those first of whom somebody was to ask longest ago. Whoever is identified, by his own record or by a link to another, \
            is on the list no more; if the link is taken back, he is on it again.""")
    public UnidentifiedAdultPage around(@RestQuery @Nullable @Size(max = 100) String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return desk.around(AskingPlace.decoded(after), limit);
    }

    @POST
    @Path("{id}/askings")
    @Operation(summary = "Say that somebody asked who an unidentified adult is, what came of it, and when it is asked again", description = """
            What was learnt of him is written where he is recorded, on the referral.""")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response asked(UUID id, @NotNull @Valid NewAsking asking) {
        return once.create(asking, () -> desk.asked(id, asking));
    }
}
