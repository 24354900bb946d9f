package safeguarding.disclosure.consistency;

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

/** Whether the decision-makers of one agency decide alike. */
@Path("/v1/disclosure-decisions")
@RolesAllowed("disclosure-officer")
@Produces(MediaType.APPLICATION_JSON)
class ConsistencyResource {

    private final ConsistencyDesk desk;

    ConsistencyResource(ConsistencyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("consistency-report")
    @Operation(summary = "Count your agency's decisions by trigger, grade and outcome")
    public RestResponse<ConsistencyReport> report(@BeanParam @Valid ReportSpan span) {
        return ResponseBuilder.ok(desk.report(span)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
