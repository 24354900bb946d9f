package safeguarding.registry.notice;

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
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class NoticeResource {

    private final NoticeDesk desk;
    private final SendersDesk senders;
    private final ReadRights rights;

    NoticeResource(NoticeDesk desk, SendersDesk senders, ReadRights rights) {
        this.desk = desk;
        this.senders = senders;
        this.rights = rights;
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

    @GET
    @Path("concerns/{id}/recipients")
    @RolesAllowed({ "referrer", "offender-manager", "disclosure-officer" })
    @Operation(summary = "See who has been told of a concern that your agency recorded, who has read it, and who has not been told and why")
    public RecipientsView recipients(UUID id) {
        return senders.recipients(id);
    }

    @GET
    @Path("disclosure-requests")
    @RolesAllowed("disclosure-officer")
    @Operation(summary = "See which agencies wait for a decision whether they may be told of a concern that your agency recorded")
    public DisclosureRequestsView requests() {
        return senders.requests();
    }

    @POST
    @Path("read-rights")
    @RolesAllowed("rights-checker")
    @Operation(summary = "For the owners of concerns: may this agency read this concern now, and how much of it")
    public ReadRight check(@NotNull @Valid NewReadCheck asked) {
        return rights.check(asked);
    }
}
