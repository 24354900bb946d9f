package safeguarding.registry.suspension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("registry-admin")
class SuspensionResource {

    private static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";

    private final SuspensionDesk desk;

    SuspensionResource(SuspensionDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("{slug}/suspension")
    @Operation(summary = "Send nothing to an agency for now, with the reason; its inbox fills all the same")
    public SuspensionView suspend(@PathParam("slug") @Pattern(regexp = SLUG, message = SLUG_RULE) String slug,
            @NotNull @Valid NewSuspension suspension) {
        return desk.suspend(slug, suspension);
    }

    @PUT
    @Path("{slug}/resumption")
    @Operation(summary = "Send again, beginning with what has waited")
    public SuspensionView resume(@PathParam("slug") @Pattern(regexp = SLUG, message = SLUG_RULE) String slug) {
        return desk.resume(slug);
    }
}
