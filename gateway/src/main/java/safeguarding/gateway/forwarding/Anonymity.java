package safeguarding.gateway.forwarding;

import io.vertx.ext.web.RoutingContext;

/** Which requests are made by whoever is not to be known: the interface for anonymous referrals, and the pages before it. */
public final class Anonymity {

    private static final String PAGES = "/report";

    private Anonymity() {
    }

    public static boolean covers(RoutingContext exchange) {
        String path = exchange.request().path();
        return path != null && (path.equals(PAGES) || path.startsWith(PAGES + "/")
                || Destination.of(path).filter(Destination::isAnonymous).isPresent());
    }
}
