package safeguarding.registry.recipient;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/concerns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class RecipientResource {

    private final SendersDesk senders;

    RecipientResource(SendersDesk senders) {
        this.senders = senders;
    }

    @GET
    @Path("{id}/recipients")
    @RolesAllowed({ "referrer", "offender-manager", "disclosure-officer" })
    @Operation(summary = "See who has been told of a concern that your agency recorded, who has read it, and who has not been told and why")
    public RecipientsView recipients(UUID id) {
        return senders.recipients(id);
    }
}
