package safeguarding.disclosure.directory;

import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The registry's directory of agencies, asked in this service's own name. */
@RegisterRestClient(configKey = "registry")
@OidcClientFilter
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@ClientHeaderParam(name = "Purpose", value = "rights-check")
@ClientHeaderParam(name = "Legal-Basis", value = "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA")
interface RegistryAgencies {

    // An officer is waiting; the limit holds for the token and the answer together.
    @GET
    @Path("{slug}")
    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    ListedAgency read(@PathParam("slug") String slug, @HeaderParam("X-Request-Id") String requestId,
            @HeaderParam("traceparent") @Nullable String traceparent);
}
