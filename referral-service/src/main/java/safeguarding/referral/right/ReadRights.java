package safeguarding.referral.right;

import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The registry's answer to whether an agency was told of a concern and may still read it. */
@RegisterRestClient(configKey = "registry")
@OidcClientFilter
@Path("/v1/read-rights")
interface ReadRights {

    @POST
    @ClientHeaderParam(name = "Purpose", value = "rights-check")
    @ClientHeaderParam(name = "Legal-Basis", value = "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA")
    Right ask(@HeaderParam("X-Request-Id") String requestId, @HeaderParam("traceparent") @Nullable String traceparent,
            Question question);

    /** @param worker who reads for the agency; nobody, where its system does not name him */
    record Question(UUID concern, String agency, @Nullable String worker) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Right(@Nullable Boolean permitted, @Nullable Detail detail, @Nullable Long concernVersion,
            @Nullable Boolean addressesWithheld) {

        private static final String AGREED_WORDING = "AGREED_WORDING";

        /** Whoever was told by a decision to disclose is shown its words, where decisions are kept, and here nothing at all. */
        @JsonCreator
        static Right read(@JsonProperty("permitted") @Nullable Boolean permitted,
                @JsonProperty("detail") @Nullable String detail,
                @JsonProperty("concernVersion") @Nullable Long concernVersion,
                @JsonProperty("addressesWithheld") @Nullable Boolean addressesWithheld) {
            if (AGREED_WORDING.equals(detail)) {
                return new Right(false, null, concernVersion, addressesWithheld);
            }
            return new Right(permitted, detail == null ? null : Detail.valueOf(detail), concernVersion,
                    addressesWithheld);
        }
    }
}
