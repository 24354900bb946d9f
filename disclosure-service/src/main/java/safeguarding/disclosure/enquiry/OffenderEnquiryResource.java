package safeguarding.disclosure.enquiry;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What was asked because of an offender, for those who manage him. */
@Path("/v1/offenders")
@RolesAllowed("offender-manager")
@Produces(MediaType.APPLICATION_JSON)
class OffenderEnquiryResource {

    private final EnquiryDesk desk;

    OffenderEnquiryResource(EnquiryDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}/involvement-enquiries")
    @Operation(summary = "List which agencies were asked because of what an offender said, and what they answered")
    public RestResponse<EnquiryView.EnquiryList> about(UUID id) {
        return ResponseBuilder.ok(desk.about(id)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
