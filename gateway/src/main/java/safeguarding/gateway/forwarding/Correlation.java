package safeguarding.gateway.forwarding;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import safeguarding.kit.event.Ids;
import safeguarding.kit.request.Discretion;

/**
 * The ids by which one request is found again at the services: taken over where they have the right shape, else made up or left
 * out.
 */
public record Correlation(String requestId, @Nullable String traceparent) {

    private static final String KEY = Correlation.class.getName();
    private static final String REQUEST_ID = "X-Request-Id";
    private static final String TRACEPARENT = "traceparent";

    // The shapes that the services take; anything else could carry anything, into their logs and trails.
    private static final Pattern ID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TRACE_SHAPE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The same one every time it is asked for within one exchange. */
    public static Correlation of(RoutingContext exchange) {
        Correlation known = exchange.get(KEY);
        if (known != null) {
            return known;
        }
        Correlation made = Anonymity.covers(exchange) ? new Correlation(Discretion.newId().toString(), null)
                : read(exchange.request());
        exchange.put(KEY, made);
        return made;
    }

    public void onto(MultiMap headers) {
        headers.set(REQUEST_ID, requestId);
        if (traceparent != null) {
            headers.set(TRACEPARENT, traceparent);
        }
    }

    private static Correlation read(HttpServerRequest request) {
        String id = request.getHeader(REQUEST_ID);
        String trace = request.getHeader(TRACEPARENT);
        return new Correlation(id != null && ID_SHAPE.matcher(id).matches() ? id : Ids.next().toString(),
                trace != null && TRACE_SHAPE.matcher(trace).matches() ? trace : null);
    }
}
