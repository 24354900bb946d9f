package safeguarding.kit.caller;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whoever does something, as the trail remembers him.
 *
 * @param user the person behind the client, where there is one; staff, never a member of the public
 * @param cause the entry of a trail that led to all he does now, for instance the announcement that a router works on
 */
public record Actor(String agency, String client, @Nullable String user, List<String> roles, String purpose, String legalBasis,
        String requestId, @Nullable String traceId, @Nullable UUID cause) {

    public Actor {
        roles = List.copyOf(roles);
    }

    /** A service of the exchange that acts by itself, for instance when it routes. */
    public static Actor system(String service, String purpose, String legalBasis) {
        return new Actor(service, service, null, List.of("system"), purpose, legalBasis, "none", null, null);
    }

    /** Somebody of whom nothing is known; the id is one of ours. */
    public static Actor anonymous(String requestId) {
        return new Actor("anonymous", "anonymous", null, List.of(), "none stated", "none stated", requestId, null, null);
    }

    /** The same, led to by that entry. */
    public Actor causedBy(@Nullable UUID entry) {
        return new Actor(agency, client, user, roles, purpose, legalBasis, requestId, traceId, entry);
    }
}
