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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Whether the decision-makers of one force decide alike on applications. */
@Path("/v1/scheme-applications")
@RolesAllowed("scheme-officer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class SchemeConsistencyResource {

    private final ConsistencyDesk desk;

    SchemeConsistencyResource(ConsistencyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("consistency-report")
    @Operation(operationId = "countApplicationDecisions", summary = "Count your force's decisions on applications by trigger, grade and outcome")
    public RestResponse<ConsistencyReport> report(@BeanParam @Valid ReportSpan span) {
        return ResponseBuilder.ok(desk.ofApplications(span)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
