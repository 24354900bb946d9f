package safeguarding.registry.notice;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class NoticeResource {

    private final NoticeDesk desk;

    NoticeResource(NoticeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("notices/{id}")
    @RolesAllowed("practitioner")
    @Operation(summary = "Read one of your agency's notices")
    public NoticeView read(UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("notices/{id}/acknowledgement")
    @RolesAllowed("practitioner")
    @Operation(summary = "Acknowledge a notice by name; the first acknowledgement stands")
    public NoticeView acknowledge(UUID id, @NotNull @Valid NewAcknowledgement acknowledgement) {
        return desk.acknowledge(id, acknowledgement);
    }

    @PUT
    @Path("notices/{id}/recall-confirmation")
    @RolesAllowed("practitioner")
    @Operation(summary = "Confirm by name that a recalled notice was set aside")
    public NoticeView confirmRecall(UUID id, @NotNull @Valid NewAcknowledgement confirmation) {
        return desk.confirmRecall(id, confirmation);
    }
}
