package safeguarding.kit.caller;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.request.RequestIds;

/**
 * Turns away an access to records that does not say what it is for. Runs after authentication, so that it teaches a stranger
 * nothing.
 */
class PurposeFilter {

    private static final int LONGEST = 200;

    private final Purposes purposes;
    private final SecurityIdentity identity;
    private final RequestIds ids;

    PurposeFilter(Purposes purposes, SecurityIdentity identity, RequestIds ids) {
        this.purposes = purposes;
        this.identity = identity;
        this.ids = ids;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, HttpServerRequest http) {
        // Whoever is not known states nothing about himself, not even what for.
        if (!http.path().startsWith("/v1/") || ids.isAnonymous()) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        String purpose = given(http, Purposes.PURPOSE, faults);
        String legalBasis = given(http, Purposes.LEGAL_BASIS, faults);
        if (!faults.isEmpty()) {
            throw new PurposeMissing(faults);
        }
        if (!purposes.accept(purpose, legalBasis, identity.getRoles())) {
            throw new PurposeNotAccepted();
        }
    }

    private static String given(HttpServerRequest http, String header, List<Fault> faults) {
        String value = http.getHeader(header);
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            faults.add(new Fault(header, "This header is missing, empty or too long."));
            return "";
        }
        return value;
    }
}
