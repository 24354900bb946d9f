package safeguarding.gateway.forwarding;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/**
 * The headers that travel. What is not named stays behind: a client's address has a dozen headers to travel in (Forwarded,
 * X-Forwarded-For, X-Real-IP, Via …), a device its own, and no list of them would ever be complete.
 */
final class TravellingHeaders {

    private static final Set<String> TO_SERVICES = names("Accept", "Accept-Language", "Authorization", "Content-Length",
            "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "Last-Event-ID", "Legal-Basis", "On-Behalf-Of",
            "Prefer", "Purpose");
    // A language is rare enough, where few write, to say who did.
    private static final Set<String> FROM_ANYBODY = names("Accept", "Content-Length", "Content-Type");
    // Who asks, what for and on what basis; a question has no body and no conditions.
    private static final Set<String> WITH_QUESTIONS = names("Accept-Language", "Authorization", "Legal-Basis", "On-Behalf-Of",
            "Purpose");
    private static final Set<String> TO_CALLERS = names("Allow", "Content-Disposition", "Content-Language", "Content-Length",
            "Content-Type", "Deprecation", "ETag", "Last-Modified", "Link", "Location", "Preference-Applied", "Retry-After",
            "Sunset", "Vary", "WWW-Authenticate");
    private static final Set<String> WITH_A_REFUSAL = names("Allow", "Retry-After", "WWW-Authenticate");

    private TravellingHeaders() {
    }

    static void keepToServices(MultiMap headers) {
        keep(headers, TO_SERVICES);
    }

    static void keepFromAnybody(MultiMap headers) {
        keep(headers, FROM_ANYBODY);
    }

    static void keepToCallers(MultiMap headers) {
        keep(headers, TO_CALLERS);
    }

    static void keepWithRefusal(MultiMap headers) {
        keep(headers, WITH_A_REFUSAL);
    }

    static boolean reachServices(String name) {
        return TO_SERVICES.contains(name);
    }

    static boolean travelWithQuestions(String name) {
        return WITH_QUESTIONS.contains(name);
    }

    /** A service that names itself in a Location is renamed, so that no caller learns or needs its own address. */
    static void outwardLocation(MultiMap headers, Origin origin, URI base) {
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, outward(location, origin, base.toString()));
        }
    }

    private static String outward(String location, Origin origin, String base) {
        String path = location.startsWith(base + "/") ? location.substring(base.length()) : location;
        return path.startsWith("/v1/") ? "/" + origin.prefix() + path : path;
    }

    private static void keep(MultiMap headers, Set<String> kept) {
        for (String name : Set.copyOf(headers.names())) {
            if (!kept.contains(name)) {
                headers.remove(name);
            }
        }
    }

    private static Set<String> names(String... names) {
        Set<String> caseless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        caseless.addAll(Set.of(names));
        return caseless;
    }
}
