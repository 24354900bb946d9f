package safeguarding.gateway.forwarding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.kit.problem.BodyTooLarge;

/** Turns away whatever is not one of the addresses that exist, before anything else looks at the request. */
@ApplicationScoped
class Addresses {

    // Before all routes of Quarkus, after the headers that every answer carries.
    private static final int ORDER = -9_000;

    private static final int LONGEST_URI = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;

    private static final Pattern OWN = Pattern
            .compile("/openapi(\\.json|\\.yaml)?|/docs(/(index\\.html|start\\.js)?)?"
                    + "|/docs-parts/(swagger-ui\\.css|swagger-ui-bundle\\.js|favicon\\.ico)|/q/health(/(live|ready|started))?");
    // Made of all services' trails: the gateway's own, but for callers with a token only.
    private static final Pattern MERGED = Pattern.compile("/trail/(events|chain/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    // What people look at: under /desk signed in, elsewhere without.
    private static final Pattern PAGES = Pattern
            .compile("/|/(desk|report|help|assets)(/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){0,8}|/signed-out");
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> MERGED_METHODS = Set.of("GET");
    private static final Set<String> OWN_METHODS = Set.of("GET", "HEAD");
    private static final Set<String> FORWARDED_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(Addresses::check);
    }

    private static void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<Destination> destination = Destination.of(request.path());
        boolean merged = MERGED.matcher(request.path()).matches();
        boolean page = PAGES.matcher(request.path()).matches();
        if (request.uri().length() > LONGEST_URI) {
            exchange.fail(HttpResponseStatus.REQUEST_URI_TOO_LONG.code());
        } else if (!isUri(request.uri())) {
            exchange.fail(HttpResponseStatus.BAD_REQUEST.code());
        } else if (destination.isEmpty() && !merged && !page && !OWN.matcher(request.path()).matches()) {
            exchange.fail(HttpResponseStatus.NOT_FOUND.code());
        } else if (!takes(exchange, methods(destination.isPresent(), merged, page))) {
            exchange.fail(HttpResponseStatus.METHOD_NOT_ALLOWED.code());
        } else if (sizeOf(request.headers()) > LARGEST_HEADERS) {
            exchange.fail(HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.code());
        } else if (!isCodingKnown(request)) {
            exchange.fail(HttpResponseStatus.BAD_REQUEST.code());
        } else if (isTooLong(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            exchange.fail(new BodyTooLarge());
        } else {
            destination.ifPresent(known -> known.keep(exchange));
            if (merged || destination.filter(known -> !known.isAnonymous()).isPresent()) {
                TokenNeeded.mark(exchange);
            }
            exchange.next();
        }
    }

    private static Set<String> methods(boolean forwarded, boolean merged, boolean page) {
        return forwarded ? FORWARDED_METHODS : merged ? MERGED_METHODS : page ? PAGE_METHODS : OWN_METHODS;
    }

    private static boolean isUri(String target) {
        try {
            return new URI(target).getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean takes(RoutingContext exchange, Set<String> methods) {
        if (methods.contains(exchange.request().method().name())) {
            return true;
        }
        exchange.response().putHeader(HttpHeaders.ALLOW, String.join(", ", methods.stream().sorted().toList()));
        return false;
    }

    private static long sizeOf(MultiMap headers) {
        return headers.entries().stream().mapToLong(header -> header.getKey().length() + header.getValue().length()).sum();
    }

    /** Two readings of where a body ends would be one too many, so only the plain form of chunked is taken. */
    private static boolean isCodingKnown(HttpServerRequest request) {
        String coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        return coding == null || coding.equals("chunked");
    }

    private static boolean isTooLong(@Nullable String contentLength) {
        return contentLength != null
                && (contentLength.length() > 18 || Long.parseLong(contentLength) > BoundedBody.LARGEST_BYTES);
    }
}
