package safeguarding.registry.gathering;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import safeguarding.kit.json.LenientJson;

/** The linkage records of the disclosure-service. */
@RegisterRestClient(configKey = "disclosure")
@OidcClientFilter
@Path("/v1/linkage-records")
interface DisclosureLinkage {

    @POST
    LinkageAnswer gather(@HeaderParam("Purpose") String purpose, @HeaderParam("Legal-Basis") String legalBasis,
            @HeaderParam("X-Request-Id") String requestId, LinkageQuery query);

    // An owner that was renewed before us may say more than we know.
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper strict) {
        return LenientJson.of(strict);
    }
}
