package safeguarding.registry.load;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/v1/involvement-loads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class LoadResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String EXAMPLE = """
            {"key":"roll-2026:17","involvement":{"localReference":"pupil 17","kind":"CHILD","openedOn":"2026-09-01",\
            "names":[{"given":"Invented","family":"Example","use":"CURRENT"}]}}""";

    private final LoadDesk desk;

    LoadResource(LoadDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes(NDJSON)
    @Operation(summary = "Say with whom your agency works, many at once: a JSON object on each line, up to 5,000 lines of up to "
            + "16,384 characters and 1 MiB in all", description = "Each line has a key of your own and the involvement as it is "
                    + "opened alone. A line that is refused spoils no other. Lines that came before are known by their keys, so a "
                    + "load that was cut short is sent again as it was.")
    @RequestBody(content = @Content(mediaType = NDJSON, examples = @ExampleObject(name = "a-pupil", value = EXAMPLE)))
    public LoadView take(byte[] body) {
        return desk.take(body);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read what came of each line of one of your agency's loads")
    public LoadView read(UUID id) {
        return desk.read(id);
    }
}
