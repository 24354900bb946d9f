package safeguarding.referral.contact;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "referrer", "triage-officer" })
@Tag(name = "Enquiries", description = "Who has care of a child, or is alone with it?")
class ContactResource {

    private final ContactDesk desk;

    ContactResource(ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/contacts")
    @Operation(operationId = "readContacts", summary = "See the adults around the children of a referral, by every source; where sources disagree")
    public ContactsView read(UUID id) {
        return desk.read(id);
    }
}
