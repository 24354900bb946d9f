package safeguarding.registry.overriding;

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

@Path("/v1/routing-overrides")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("disclosure-officer")
class OverrideResource {

    private final OverrideDesk desk;
    private final Once once;

    OverrideResource(OverrideDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(summary = "Decide that an agency is, or is not, to be told of a concern that your agency recorded, whatever the rule says")
    @APIResponse(responseCode = "201", description = "Decided", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response decide(@NotNull @Valid NewOverride override) {
        return once.create(override, () -> desk.decide(override));
    }

    @GET
    @Operation(summary = "Your agency's overrides that stand, the one to be looked at again soonest first")
    public OverridesView toReview() {
        return desk.toReview();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one of your agency's overrides")
    public RestResponse<OverrideView> read(UUID id) {
        return tagged(desk.read(id));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(summary = "Take an override back; everybody is told, or not, as if it had not been")
    public RestResponse<OverrideView> withdraw(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewWithdrawal withdrawal) {
        return tagged(desk.withdraw(id, withdrawal, ifMatch));
    }

    private static RestResponse<OverrideView> tagged(OverrideView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
