package safeguarding.gateway.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;

/** Who looks at the page: the person who is signed in, for which agency, with which capabilities. */
@RequestScoped
@Named("visit")
public class Visit {

    private final SecurityIdentity identity;

    Visit(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name under which the person signs in, as the services have it on their trails. */
    public String user() {
        return claim("preferred_username");
    }

    /** What the person is called, to sign with; empty where the sign-in does not say. */
    public String name() {
        return claim("name");
    }

    /** The slug of the person's agency. */
    public String agency() {
        return claim("agency");
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean may(String role) {
        return identity.hasRole(role);
    }

    /** The parts of the exchange that this person has a use for, in the order of the navigation. */
    public List<Section> sections() {
        return Section.of(roles());
    }

    /** What the session is called at the sign-in, the same on every page of it. */
    public String session() {
        return claim("sid");
    }

    /** Until when the sign-in is good as it is now; it is renewed with the next request after that. */
    public Instant until() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.EPOCH;
    }

    String token() {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token == null) {
            throw new IllegalStateException("This page asks a service, but nobody is signed in.");
        }
        return token.getToken();
    }

    private String claim(String name) {
        @Nullable
        Object value = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        return value == null ? "" : value.toString();
    }
}
