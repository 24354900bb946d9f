package safeguarding.disclosure.scheme.safeguarding;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import safeguarding.kit.web.Revision;

/** Referrals out of the scheme: for the children's services that were told, and the force that told them. */
@Path("/v1/scheme-referrals")
@RolesAllowed({ "scheme-officer", "practitioner" })
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class ReferralResource {

    private final Referrals referrals;

    ReferralResource(Referrals referrals) {
        this.referrals = referrals;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSchemeReferral", summary = "Read a referral to your agency that came out of the disclosure scheme")
    public RestResponse<ReferralView> read(UUID id) {
        return ResponseBuilder.ok(referrals.read(id)).header(HttpHeaders.ETAG, Revision.etag(1))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
