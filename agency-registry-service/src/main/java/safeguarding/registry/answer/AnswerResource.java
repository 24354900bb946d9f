package safeguarding.registry.answer;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class AnswerResource {

    private final AnswerDesk desk;

    AnswerResource(AnswerDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("notices/{id}/action")
    @Operation(summary = "Say by name that your agency has acted on a notice; what it did stands in its own records")
    public AnswerView act(UUID id, @NotNull @Valid NewAction action) {
        return desk.act(id, action);
    }

    @PUT
    @Path("notices/{id}/refusal")
    @Operation(summary = "Say by name that your agency does nothing about a notice, and why; its sender sees both")
    public AnswerView refuse(UUID id, @NotNull @Valid NewRefusal refusal) {
        return desk.refuse(id, refusal);
    }
}
