package safeguarding.gateway.forwarding;

import java.net.URI;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import safeguarding.kit.problem.BodyTooLarge;
import safeguarding.kit.problem.Problem;
import safeguarding.kit.problem.Refusal;

/** One request's way to a service and its answer's way back. */
class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RoutingContext exchange;
    private final Destination destination;
    private final URI base;
    private final Correlation correlation;
    private @Nullable BoundedBody body;

    Passage(RoutingContext exchange, Destination destination, URI base) {
        this.exchange = exchange;
        this.destination = destination;
        this.base = base;
        this.correlation = Correlation.of(exchange);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.setURI(destination.uri(exchange.request().query()));
        if (destination.isAnonymous()) {
            TravellingHeaders.keepFromAnybody(request.headers());
        } else {
            TravellingHeaders.keepToServices(request.headers());
        }
        correlation.onto(request.headers());
        BoundedBody bounded = new BoundedBody(request.getBody().stream());
        body = bounded;
        request.setBody(Body.body(bounded, request.getBody().length()));
        return context.sendRequest().recover(failure -> refuse(request, failure));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        if (isForeignRefusal(answer)) {
            TravellingHeaders.keepWithRefusal(answer.headers());
            exchange.response().headers().addAll(answer.headers());
            answer.release();
            exchange.fail(answer.getStatusCode());
            return Future.succeededFuture();
        }
        TravellingHeaders.keepToCallers(answer.headers());
        TravellingHeaders.outwardLocation(answer.headers(), destination.origin(), base);
        if (answer.getStatusCode() == 204 || answer.getStatusCode() == 304) {
            // These have no body; left as it is, an empty one would be announced as a body in chunks.
            answer.getBody().stream().resume();
            answer.setBody(null);
        }
        return context.sendResponse();
    }

    /** A refusal by something in front of the service's own code, for instance its HTTP parser: not a problem document. */
    private boolean isForeignRefusal(ProxyResponse answer) {
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return answer.getStatusCode() >= 400 && !HttpMethod.HEAD.equals(exchange.request().method())
                && (type == null || !type.startsWith(Problem.MEDIA_TYPE));
    }

    private Future<ProxyResponse> refuse(ProxyRequest request, Throwable failure) {
        request.release();
        // A caller who hangs up in the middle of a long poll ends the request to the service, which is as it should be.
        if (!exchange.response().closed()) {
            Refusal refusal = refusalFor(failure);
            if (refusal.status() >= 500) {
                LOG.warnf("no answer from %s, request %s: %s after %s", destination.origin().prefix(), correlation.requestId(),
                        refusal.getClass().getSimpleName(), failure.getClass().getName());
            }
            exchange.fail(refusal);
        }
        // The caller has his answer already, so the proxy is left with nothing to send.
        return Promise.<ProxyResponse> promise().future();
    }

    private Refusal refusalFor(Throwable failure) {
        if (body != null && body.isTooLarge()) {
            return new BodyTooLarge();
        }
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        return failure instanceof TimeoutException ? new OriginTooSlow() : new OriginBrokeOff();
    }
}
