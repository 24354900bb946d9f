package safeguarding.registry.duty;

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
import safeguarding.registry.duty.ServiceRegistrar.Recorded;

@Path("/v1/services")
@RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "registry-admin",
        "linkage-reader", "rights-checker", "auditor" })
class ServiceResource {

    private final ServiceRegistrar registrar;

    ServiceResource(ServiceRegistrar registrar) {
        this.registrar = registrar;
    }

    @PUT
    @Path("{agency}/{service}")
    @RolesAllowed("registry-admin")
    @Operation(summary = "Keeps a service or team of an agency: where, when, through which duty role, and who stands in. The same body "
            + "again changes nothing; another one needs If-Match.")
    @APIResponse(responseCode = "200", description = "The service as it is now.")
    @APIResponse(responseCode = "201", description = "Recorded, new")
    public RestResponse<ServiceView> record(
            @PathParam("agency") @Pattern(regexp = ServiceSaid.SLUG, message = ServiceSaid.SLUG_RULE) String agency,
            @PathParam("service") @Pattern(regexp = ServiceSaid.SLUG, message = ServiceSaid.SLUG_RULE) String service,
            @NotNull @Valid ServiceSaid said, @HeaderParam(HttpHeaders.IF_MATCH) @Size(max = 80) @Nullable String ifMatch) {
        Recorded recorded = registrar.record(agency, service, said, ifMatch);
        RestResponse.ResponseBuilder<ServiceView> answer = RestResponse.ResponseBuilder
                .create(recorded.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, recorded.service());
        if (recorded.isNew()) {
            answer.header(HttpHeaders.LOCATION, "/registry/v1/services/" + agency + "/" + service);
        }
        return answer.header(HttpHeaders.ETAG, Revision.etag(recorded.service().version())).build();
    }

    @GET
    @Path("{agency}/{service}")
    @Operation(summary = "Reads a service of an agency.")
    public RestResponse<ServiceView> read(
            @PathParam("agency") @Pattern(regexp = ServiceSaid.SLUG, message = ServiceSaid.SLUG_RULE) String agency,
            @PathParam("service") @Pattern(regexp = ServiceSaid.SLUG, message = ServiceSaid.SLUG_RULE) String service) {
        ServiceView view = registrar.read(agency, service);
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    @GET
    @Operation(summary = "Lists services, of an agency or for a place; up to 100 at a time.")
    public ServicePage search(@BeanParam @Valid ServiceQuery query) {
        return registrar.search(query);
    }
}
