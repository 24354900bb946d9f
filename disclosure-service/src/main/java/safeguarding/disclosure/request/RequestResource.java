package safeguarding.disclosure.request;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import safeguarding.kit.web.Revision;

/** Requests for a decision: for the officers of the agency that recorded the concern, and for nobody else. */
@Path("/v1/disclosure-requests")
@RolesAllowed("disclosure-officer")
@Produces(MediaType.APPLICATION_JSON)
class RequestResource {

    private final RequestDesk desk;

    RequestResource(RequestDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the requests that wait for an officer of your agency, undecided or due for review")
    public RestResponse<RequestPage> list(@BeanParam @Valid RequestList list) {
        return ResponseBuilder.ok(desk.list(list)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a request, decided or not")
    public RestResponse<RequestView> read(UUID id) {
        RequestView view = desk.read(id);
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
