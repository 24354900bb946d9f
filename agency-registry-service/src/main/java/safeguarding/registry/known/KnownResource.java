package safeguarding.registry.known;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/trail/known")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("auditor")
class KnownResource {

    private final KnownDesk desk;

    KnownResource(KnownDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Replays what an agency had been told, had opened and had acknowledged at an instant")
    public KnownView known(@BeanParam @Valid KnownQuery query) {
        return desk.at(query);
    }
}
