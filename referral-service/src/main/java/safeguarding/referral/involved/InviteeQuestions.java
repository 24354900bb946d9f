package safeguarding.referral.involved;

import java.util.Collection;
import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The registry's answer to who works with the people around children. */
@RegisterRestClient(configKey = "registry")
@OidcClientFilter
@Path("/v1/invitees")
interface InviteeQuestions {

    @POST
    @ClientHeaderParam(name = "Purpose", value = "rights-check")
    @ClientHeaderParam(name = "Legal-Basis", value = "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA")
    Around ask(@HeaderParam("X-Request-Id") String requestId, @HeaderParam("traceparent") @Nullable String traceparent,
            Question question);

    record Question(Collection<UUID> children, Collection<String> agencies) {
    }
}
