package safeguarding.gateway.admission;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.Correlation;

/** What every answer carries, whoever gave it. */
@ApplicationScoped
class AnswerHeaders {

    private static final int ORDER = -10_000;

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin");

    // The one page shows the description by scripts of its own, which set styles and draw small images.
    private static final String OWN_SCRIPTS_RUN = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String NOTHING_LOADS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(AnswerHeaders::attach);
    }

    private static void attach(RoutingContext exchange) {
        MDC.put("requestId", Correlation.of(exchange).requestId());
        exchange.addHeadersEndHandler(ignored -> put(exchange));
        exchange.next();
    }

    /** At the last moment and replacing what is there, so that no service and no library has another word. */
    static void put(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        ALWAYS.forEach(headers::set);
        Correlation.of(exchange).onto(headers);
        boolean page = isPage(exchange);
        headers.set("Content-Security-Policy", page ? OWN_SCRIPTS_RUN : NOTHING_LOADS);
        // The pages and the description are the same for everybody; all else may be about somebody.
        headers.set(HttpHeaders.CACHE_CONTROL, page || isDescription(exchange) ? "no-cache" : "no-store");
    }

    private static boolean isPage(RoutingContext exchange) {
        String path = exchange.request().path();
        return path != null && (path.equals("/docs") || path.startsWith("/docs/") || path.startsWith("/docs-parts/"))
                && exchange.response().getStatusCode() < 400;
    }

    private static boolean isDescription(RoutingContext exchange) {
        String path = exchange.request().path();
        return path != null && path.startsWith("/openapi") && exchange.response().getStatusCode() < 400;
    }
}
