package safeguarding.testkit.sound.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A client: it asks, and is asked by nobody. */
@Path("/v1/desks")
interface OtherDesks {

    @GET
    String rule();
}
