package safeguarding.gateway.forwarding;

import io.vertx.ext.web.RoutingContext;

/** Marks the requests that only a caller with a valid token may make. */
public final class TokenNeeded {

    private static final String KEY = TokenNeeded.class.getName();

    private TokenNeeded() {
    }

    /** Whether this is such a request. */
    public static boolean by(RoutingContext exchange) {
        return Boolean.TRUE.equals(exchange.get(KEY));
    }

    static void mark(RoutingContext exchange) {
        exchange.put(KEY, true);
    }
}
