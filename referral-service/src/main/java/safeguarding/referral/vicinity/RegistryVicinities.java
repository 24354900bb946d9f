package safeguarding.referral.vicinity;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The registry's answer to who is near a person. */
@RegisterRestClient(configKey = "registry")
@OidcClientFilter
@Path("/v1/vicinities")
interface RegistryVicinities {

    @POST
    @ClientHeaderParam(name = "Purpose", value = "rights-check")
    @ClientHeaderParam(name = "Legal-Basis", value = "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA")
    Answer ask(@HeaderParam("X-Request-Id") String requestId, @HeaderParam("traceparent") @Nullable String traceparent,
            Question question);

    /** @param worker who asks for the agency; nobody, where its system does not name him */
    record Question(UUID record, String agency, @Nullable String worker) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable Boolean known, @Nullable List<NearPerson> people) {
    }
}
