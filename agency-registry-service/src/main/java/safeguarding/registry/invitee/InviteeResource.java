package safeguarding.registry.invitee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/invitees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("rights-checker")
class InviteeResource {

    private final InviteeDesk desk;

    InviteeResource(InviteeDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(summary = "For the owner of referrals: which agencies work with these children, their siblings and the adults around them")
    public InviteesView ask(@NotNull @Valid NewInviteeQuestion question) {
        return desk.answer(question);
    }
}
