package safeguarding.disclosure.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Notifications that are due. */
@Path("/v1/notification-reminders")
@RolesAllowed("offender-manager")
@Produces(MediaType.APPLICATION_JSON)
class ReminderResource {

    private final ReminderDesk desk;

    ReminderResource(ReminderDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List who has to notify soon, or should have, of those whom your agency manages")
    public RestResponse<ReminderList> list() {
        return ResponseBuilder.ok(desk.list()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
