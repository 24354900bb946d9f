package safeguarding.gateway.admission;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.Correlation;
import safeguarding.gateway.mishap.PlainErrors;

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
            "X-Permitted-Cross-Domain-Policies", "none",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final Map<Kind, String> policies;

    AnswerHeaders(@ConfigProperty(name = "exchange.pages.sign-in") URI signIn) {
        // A form that is sent when the session is over is led to the sign-in, which the browser counts as the form's target.
        String signInOrigin = signIn.getScheme() + "://" + signIn.getRawAuthority();
        String nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        this.policies = Map.of(
                Kind.ANSWER, nothing,
                Kind.DESCRIPTION, nothing,
                Kind.ASSET, nothing,
                // Shows the description by scripts that set styles and draw small images.
                Kind.DESCRIPTION_PAGE, "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                Kind.PAGE, "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "base-uri 'none'; form-action 'self' " + signInOrigin + "; frame-ancestors 'none'");
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::attach);
    }

    private void attach(RoutingContext exchange) {
        MDC.put("requestId", Correlation.of(exchange).requestId());
        exchange.addHeadersEndHandler(ignored -> put(exchange));
        exchange.next();
    }

    /** At the last moment and replacing what is there, so that no service and no library has another word. */
    void put(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        ALWAYS.forEach(headers::set);
        Correlation.of(exchange).onto(headers);
        Kind kind = Kind.of(exchange);
        headers.set("Content-Security-Policy", policies.get(kind));
        headers.set(HttpHeaders.CACHE_CONTROL, kind.caching());
    }

    /** What an answer is to a browser. */
    private enum Kind {

        /** Of the interface; may be about somebody. */
        ANSWER("no-store"),
        /** The same for everybody. */
        DESCRIPTION("no-cache"),
        DESCRIPTION_PAGE("no-cache"),
        /** Has the digest of what it holds in its name. */
        ASSET("public, max-age=31536000, immutable"),
        PAGE("no-store");

        private static final Pattern ASSETS = Pattern.compile("/assets/.+");
        private static final Pattern DESCRIPTION_PAGES = Pattern.compile("/docs|/docs/.*|/docs-parts/.*");

        private final String caching;

        Kind(String caching) {
            this.caching = caching;
        }

        String caching() {
            return caching;
        }

        static Kind of(RoutingContext exchange) {
            String path = exchange.request().path();
            if (path == null) {
                return ANSWER;
            }
            if (PlainErrors.isPage(path)) {
                return PAGE;
            }
            if (exchange.response().getStatusCode() >= 400) {
                return ANSWER;
            }
            if (ASSETS.matcher(path).matches()) {
                return ASSET;
            }
            if (DESCRIPTION_PAGES.matcher(path).matches()) {
                return DESCRIPTION_PAGE;
            }
            return path.startsWith("/openapi") ? DESCRIPTION : ANSWER;
        }
    }
}
