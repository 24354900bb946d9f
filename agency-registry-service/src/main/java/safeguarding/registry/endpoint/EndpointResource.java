package safeguarding.registry.endpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Revision;

@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agency-admin")
class EndpointResource {

    private static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";

    private final EndpointDesk desk;
    private final Probe probe;

    EndpointResource(EndpointDesk desk, Probe probe) {
        this.desk = desk;
        this.probe = probe;
    }

    @GET
    @Path("{slug}/endpoint")
    @RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "agency-admin",
            "registry-admin", "linkage-reader", "rights-checker", "auditor" })
    @Operation(summary = "See where an agency's own interface is, what it can do, and whether it answered when it was last tried")
    public RestResponse<EndpointView> read(@PathParam("slug") @Pattern(regexp = SLUG, message = SLUG_RULE) String slug) {
        return tagged(desk.read(slug), RestResponse.Status.OK);
    }

    @PUT
    @Path("{slug}/endpoint")
    @Operation(summary = "Say where your agency's own interface is; what came of trying another address is forgotten")
    @APIResponse(responseCode = "200", description = "As it is now; something else needs If-Match.")
    @APIResponse(responseCode = "201", description = "Said, new")
    public RestResponse<EndpointView> say(@PathParam("slug") @Pattern(regexp = SLUG, message = SLUG_RULE) String slug,
            @RestHeader(HttpHeaders.IF_MATCH) @Size(max = 80) @Nullable String ifMatch, @NotNull @Valid NewEndpoint endpoint) {
        desk.check(slug, endpoint);
        EndpointDesk.Said said = desk.say(slug, endpoint, ifMatch);
        return tagged(said.endpoint(), said.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @PUT
    @Path("{slug}/endpoint/trial")
    @Operation(summary = "Have your agency's interface tried now, with a GET that carries nothing; what comes of it everybody reads")
    public RestResponse<EndpointView> tryIt(@PathParam("slug") @Pattern(regexp = SLUG, message = SLUG_RULE) String slug) {
        EndpointView claimed = desk.claim(slug);
        return tagged(desk.tried(claimed, probe.run(claimed.url())), RestResponse.Status.OK);
    }

    private static RestResponse<EndpointView> tagged(EndpointView endpoint, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, endpoint)
                .header(HttpHeaders.ETAG, Revision.etag(endpoint.version())).build();
    }
}
