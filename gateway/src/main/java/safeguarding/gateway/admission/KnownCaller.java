package safeguarding.gateway.admission;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/** Whom the limits are counted for: a client, and the person who is signed in at it. Never logged. */
record KnownCaller(String client, String user, String agency) {

    static KnownCaller of(SecurityIdentity identity) {
        return new KnownCaller(claim(identity, "azp"), claim(identity, "preferred_username"), claim(identity, "agency"));
    }

    private static String claim(SecurityIdentity identity, String name) {
        @Nullable
        Object value = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        return value == null ? "" : value.toString();
    }
}
