package safeguarding.testkit.sound.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("/v1/desks")
@RolesAllowed("referrer")
class DeskResource {

    private final Desk desk;

    DeskResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public String rule() {
        return desk.decide().name();
    }

    @PUT
    @RolesAllowed("practitioner")
    public void decide() {
        desk.decide();
    }
}
