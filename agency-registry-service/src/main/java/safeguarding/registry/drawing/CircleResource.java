package safeguarding.registry.drawing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

@Path("/v1/circles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class CircleResource {

    private static final String TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$";
    private static final String RULE = "This is not a time in UTC, written as in 2026-03-03T12:00:00Z.";
    private static final String ABOUT_AT = "As known at this instant, as in 2026-03-03T12:00:00Z; now unless stated.";

    private final CircleDesk desk;

    CircleResource(CircleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The adults, children and agencies around a child or an adult, ready to be drawn; the id is of a node, or of "
            + "one of your involvements")
    public CircleView draw(UUID id,
            @Parameter(description = ABOUT_AT) @QueryParam("at") @Pattern(regexp = TIME, message = RULE) @Nullable String at) {
        return desk.draw(id, at == null ? null : instant(at));
    }

    @POST
    @Path("searches")
    @Operation(summary = "The same for somebody by your own reference, which stands in a body because it may say who he is")
    public CircleView find(@NotNull @Valid CircleQuery query) {
        return desk.find(query);
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException noSuchTime) {
            throw new Invalid(List.of(new Fault("/at", RULE)));
        }
    }
}
