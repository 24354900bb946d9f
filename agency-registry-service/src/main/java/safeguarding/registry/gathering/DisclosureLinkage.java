package safeguarding.registry.gathering;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The linkage records of the disclosure-service. */
@RegisterRestClient(configKey = "disclosure")
@OidcClientFilter
@Path("/v1/linkage-records")
interface DisclosureLinkage {

    @POST
    LinkageAnswer gather(@HeaderParam("Purpose") String purpose, @HeaderParam("Legal-Basis") String legalBasis,
            @HeaderParam("X-Request-Id") String requestId, LinkageQuery query);
}
