package safeguarding.registry.protecting;

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
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;

@Path("/v1/address-protections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class ProtectionResource {

    private final ProtectionDesk desk;
    private final Once once;

    ProtectionResource(ProtectionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Operation(summary = "Say that the address of somebody with whom your agency works is protected", description = """
            It is to be shown to nobody but your agency and those that you name. Every other agency that works with him, now or later, \
            is told so; the flag stands beside him wherever the exchange shows him, and owners of records that hold addresses are told \
            to leave them out.""")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response make(@NotNull @Valid NewProtection protection) {
        return once.create(protection, () -> desk.make(protection));
    }

    @GET
    @Operation(summary = "Whose address is protected, of those with whom your agency works")
    public ProtectionsView known() {
        return desk.known();
    }

    @PUT
    @Path("{id}/lifting")
    @Operation(summary = "Lift a protection of your agency's; whoever reads the flag next does not find it any more")
    public void lift(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid NewLifting lifting) {
        desk.lift(id, lifting, ifMatch);
    }
}
