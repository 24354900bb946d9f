package safeguarding.disclosure.linkage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** For the registry alone. A POST that reads, because ids in a query would be in every log on the way. */
@Path("/v1/linkage-records")
@RolesAllowed("linkage-reader")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LinkageResource {

    private final LinkageDesk desk;

    LinkageResource(LinkageDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(summary = "Read what the registry needs to link these aggregates")
    public RestResponse<LinkageAnswer> read(@Valid @NotNull LinkageQuery query) {
        return ResponseBuilder.ok(desk.answer(query)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
