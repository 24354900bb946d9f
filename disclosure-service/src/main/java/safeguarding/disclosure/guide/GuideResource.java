package safeguarding.disclosure.guide;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Plain explanations for whoever meets a word in a record and does not know it. */
@Path("/v1/guides")
@RolesAllowed({ "offender-manager", "disclosure-officer", "practitioner", "triage-officer", "scheme-officer" })
@Produces(MediaType.APPLICATION_JSON)
class GuideResource {

    private final GuideDesk desk;

    GuideResource(GuideDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Read all guides")
    public GuideList all() {
        return desk.all();
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a guide of one minute")
    public GuideView read(@Parameter(schema = @Schema(maxLength = 60, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")) String slug) {
        return desk.read(slug);
    }
}
