package safeguarding.kit.web;

import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.BodyTooLarge;
import safeguarding.kit.request.AnonymousAddresses;
import safeguarding.kit.request.RequestIds;

/** Takes over or makes up the ids of a request, echoes them, and turns away an address and a body that none of ours can be. */
class RequestIdFilters {

    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACEPARENT = "traceparent";

    // Only a UUID is taken over: what a caller sends here ends up in logs, in the trail and on the bus, where no free text belongs.
    private static final Pattern ID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TRACE_SHAPE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final RequestIds ids;
    private final AnonymousAddresses anonymous;

    RequestIdFilters(RequestIds ids, AnonymousAddresses anonymous) {
        this.ids = ids;
        this.anonymous = anonymous;
    }

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void take(ContainerRequestContext request, HttpServerRequest http) {
        if (anonymous.include(http.path())) {
            ids.setAnonymous();
        } else {
            takeOver(request);
        }
        MDC.put("requestId", ids.requestId());
        NormalPath.require(http.path());
        String length = http.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > BodyLimit.LARGEST_BODY_BYTES) {
            throw new BodyTooLarge();
        }
    }

    private void takeOver(ContainerRequestContext request) {
        String given = request.getHeaderString(REQUEST_ID);
        String requestId = given != null && ID_SHAPE.matcher(given).matches() ? given : Ids.next().toString();
        String trace = request.getHeaderString(TRACEPARENT);
        ids.set(requestId, trace != null && TRACE_SHAPE.matcher(trace).matches() ? trace : null);
    }

    @ServerResponseFilter
    public void echo(ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST_ID, ids.requestId());
        String trace = ids.traceparent();
        if (trace != null) {
            response.getHeaders().putSingle(TRACEPARENT, trace);
        }
        MDC.remove("requestId");
    }
}
