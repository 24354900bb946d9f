package safeguarding.kit.caller;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.request.RequestIds;

/** The caller of this request, out of the token, with the purpose and legal basis that the request states. */
@RequestScoped
public class Caller {

    // What a caller states stands in the trail for ever, so nothing stands there but a purpose and a basis that were accepted.
    private static final String NOT_ACCEPTED = "not accepted";
    private static final Pattern STAFF_REFERENCE = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

    private final SecurityIdentity identity;
    private final HttpServerRequest http;
    private final RequestIds ids;
    private final Purposes purposes;

    Caller(SecurityIdentity identity, HttpServerRequest http, RequestIds ids, Purposes purposes) {
        this.identity = identity;
        this.http = http;
        this.ids = ids;
        this.purposes = purposes;
    }

    /** The agency's slug in the registry. A token without one belongs to nobody, so it is refused. */
    public String agency() {
        if (ids.isAnonymous()) {
            throw new CallerWithoutAgency();
        }
        String agency = claim("agency");
        if (agency == null || agency.isBlank()) {
            throw new CallerWithoutAgency();
        }
        return agency;
    }

    public String client() {
        String client = claim("azp");
        return client == null ? "unknown" : client;
    }

    /** The person who is signed in, or whom the agency's system names in On-Behalf-Of. */
    public @Nullable String user() {
        String person = signedInPerson();
        if (person != null) {
            return person;
        }
        String behind = http.getHeader("On-Behalf-Of");
        return behind != null && STAFF_REFERENCE.matcher(behind).matches() ? behind : null;
    }

    /** The person who has signed in himself; nobody for an agency's system, whomever it names. */
    public @Nullable String signedInPerson() {
        String name = ids.isAnonymous() ? null : claim("preferred_username");
        return name == null || name.startsWith("service-account-") ? null : name;
    }

    /** The same where there has to be one. */
    public String person() {
        String person = signedInPerson();
        if (person == null) {
            throw new PersonNeeded();
        }
        return person;
    }

    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Actor actor() {
        if (ids.isAnonymous()) {
            return Actor.anonymous(ids.requestId());
        }
        Set<String> roles = roles();
        String purpose = http.getHeader(Purposes.PURPOSE);
        String legalBasis = http.getHeader(Purposes.LEGAL_BASIS);
        if (purpose == null || legalBasis == null || !purposes.accept(purpose, legalBasis, roles)) {
            purpose = NOT_ACCEPTED;
            legalBasis = NOT_ACCEPTED;
        }
        return new Actor(agency(), client(), user(), List.copyOf(roles), purpose, legalBasis, ids.requestId(), ids.traceId(),
                null);
    }

    private @Nullable String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }
}
