package safeguarding.registry.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Revision;
import safeguarding.registry.agency.AgencyRegistrar.Precondition;
import safeguarding.registry.agency.AgencyRegistrar.Recorded;

// The directory is open to every role of the exchange, and to no other: a role that nobody has heard of opens nothing.
@Path("/v1/agencies")
@RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "agency-admin",
        "registry-admin", "linkage-reader", "rights-checker", "auditor" })
class AgencyResource {

    private final AgencyRegistrar registrar;

    AgencyResource(AgencyRegistrar registrar) {
        this.registrar = registrar;
    }

    @PUT
    @Path("{slug}")
    @RolesAllowed("registry-admin")
    @Operation(summary = "Keeps an agency, new or changed. The same body again changes nothing; another one needs If-Match.")
    @APIResponse(responseCode = "200", description = "The agency as it is now.")
    @APIResponse(responseCode = "201", description = "Recorded, new")
    public RestResponse<AgencyView> record(
            @PathParam("slug") @Pattern(regexp = NewAgency.SLUG, message = NewAgency.SLUG_RULE) String slug,
            @NotNull @Valid NewAgency agency,
            @HeaderParam(HttpHeaders.IF_MATCH) @Size(max = 80) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Pattern(regexp = "^\\*$", message = "This takes * only.") @Nullable String ifNoneMatch) {
        Recorded recorded = registrar.record(slug, agency, new Precondition(ifMatch, ifNoneMatch != null));
        RestResponse.ResponseBuilder<AgencyView> answer = RestResponse.ResponseBuilder
                .create(recorded.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, recorded.agency());
        if (recorded.isNew()) {
            answer.header(HttpHeaders.LOCATION, "/registry/v1/agencies/" + slug);
        }
        return answer.header(HttpHeaders.ETAG, Revision.etag(recorded.agency().version())).build();
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Reads an agency, open or closed, with its successors.")
    public RestResponse<AgencyView> read(
            @PathParam("slug") @Pattern(regexp = NewAgency.SLUG, message = NewAgency.SLUG_RULE) String slug) {
        AgencyView agency = registrar.read(slug);
        return RestResponse.ResponseBuilder.ok(agency).header(HttpHeaders.ETAG, Revision.etag(agency.version())).build();
    }

    @GET
    @Operation(summary = "Searches the directory. Codes of agencies that have closed still resolve, and say who succeeded them.")
    public AgencyPage search(@BeanParam @Valid AgencySearch search) {
        return registrar.search(search);
    }
}
