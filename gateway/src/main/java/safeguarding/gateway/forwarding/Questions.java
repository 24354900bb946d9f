package safeguarding.gateway.forwarding;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Asks a service in a caller's own name, with the caller's own token and purpose, where one answer is made of several. */
@ApplicationScoped
public class Questions {

    // Two hundred events are some hundred kilobytes.
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final OriginConnections connections;
    private final ForwardingConfig config;

    Questions(OriginConnections connections, ForwardingConfig config) {
        this.connections = connections;
        this.config = config;
    }

    /** What a service said, good or bad. */
    public record Reply(int status, String type, @Nullable String etag, Buffer body) {
    }

    /** Fails with a refusal when the service cannot be reached, breaks off, or takes too long. */
    public Future<Reply> ask(RoutingContext exchange, Origin origin, String uri) {
        MultiMap travelling = MultiMap.caseInsensitiveMultiMap();
        exchange.request().headers().forEach((name, value) -> {
            if (TravellingHeaders.travelWithQuestions(name)) {
                travelling.set(name, value);
            }
        });
        return ask(exchange, origin, HttpMethod.GET, uri, travelling, null);
    }

    /**
     * The same with headers and a body of ours, JSON unless the headers say otherwise, for a page that is made of what services
     * say.
     */
    public Future<Reply> ask(RoutingContext exchange, Origin origin, HttpMethod method, String uri, MultiMap headers,
            @Nullable Buffer body) {
        return connections.to(config.origins().of(origin))
                .compose(request -> sent(exchange, request.setMethod(method).setURI(uri), headers, body)
                        .timeout(config.questionTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .recover(failure -> {
                            request.reset();
                            return Future.failedFuture(failure instanceof OriginBrokeOff ? failure : new OriginTooSlow());
                        }));
    }

    private static Future<Reply> sent(RoutingContext exchange, HttpClientRequest request, MultiMap headers,
            @Nullable Buffer body) {
        request.headers().addAll(headers);
        if (!request.headers().contains(HttpHeaders.ACCEPT)) {
            request.putHeader(HttpHeaders.ACCEPT, "application/json");
        }
        Correlation.of(exchange).onto(request.headers());
        if (body != null && !headers.contains(HttpHeaders.CONTENT_TYPE)) {
            request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        return (body == null ? request.send() : request.send(body)).compose(Questions::read)
                .recover(failure -> Future.failedFuture(new OriginBrokeOff()));
    }

    private static Future<Reply> read(HttpClientResponse response) {
        Promise<Reply> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.handler(piece -> {
            if (body.length() + piece.length() > LARGEST_ANSWER) {
                whole.tryFail(new OriginBrokeOff());
                response.request().reset();
            } else {
                body.appendBuffer(piece);
            }
        });
        response.endHandler(ended -> {
            String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
            whole.tryComplete(new Reply(response.statusCode(), type == null ? "" : type, response.getHeader(HttpHeaders.ETAG),
                    body));
        });
        return whole.future();
    }
}
