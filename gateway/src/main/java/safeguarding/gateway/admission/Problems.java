package safeguarding.gateway.admission;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.CallersRequest;
import safeguarding.gateway.forwarding.Correlation;
import safeguarding.gateway.mishap.PlainErrors;
import safeguarding.kit.problem.Problem;
import safeguarding.kit.problem.Refusal;

/**
 * Writes every refusal of the gateway itself as a problem document, or as a page to whoever looks at pages. Nothing of the
 * request
 * is in it but its id.
 */
@ApplicationScoped
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String PAGE = "text/html;charset=UTF-8";
    private static final int ORDER = Integer.MIN_VALUE;
    private static final long DRAIN_MILLIS = TimeUnit.SECONDS.toMillis(2);

    private final ObjectMapper json;
    private final AnswerHeaders headers;
    private final PlainErrors pages;

    Problems(ObjectMapper json, AnswerHeaders headers, PlainErrors pages) {
        this.pages = pages;
        this.json = json;
        this.headers = headers;
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).failureHandler(this::refuse);
        // Whatever no route has taken: without this, Quarkus answers with a page of its own.
        router.route().last().handler(exchange -> exchange.fail(HttpResponseStatus.NOT_FOUND.code()));
    }

    private void refuse(RoutingContext exchange) {
        HttpServerResponse answer = exchange.response();
        if (answer.ended() || answer.closed()) {
            return;
        }
        if (answer.headWritten()) {
            CallersRequest.breakOff(exchange.request());
            return;
        }
        Problem problem = problem(exchange);
        answer.setStatusCode(problem.status());
        Optional<String> page = pages.page(exchange, problem.status());
        answer.putHeader(HttpHeaders.CONTENT_TYPE, page.isPresent() ? PAGE : Problem.MEDIA_TYPE);
        if (problem.status() == HttpResponseStatus.UNAUTHORIZED.code()) {
            answer.putHeader("WWW-Authenticate", "Bearer");
        }
        if (exchange.failure() instanceof Refusal refusal && refusal.retryAfterSeconds() > 0) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(refusal.retryAfterSeconds()));
        }
        if (problem.status() == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code()) {
            hangUpAfter(exchange);
        }
        headers.put(exchange);
        exchange.request().resume();
        exchange.end(page.map(Buffer::buffer).orElseGet(() -> Buffer.buffer(written(problem))));
    }

    private Problem problem(RoutingContext exchange) {
        Throwable failure = exchange.failure();
        String requestId = Correlation.of(exchange).requestId();
        if (failure instanceof Refusal refusal) {
            return problem(Problem.typeOf(refusal), refusal.status(), refusal.detail(), requestId);
        }
        int status = exchange.statusCode() < 400 ? HttpResponseStatus.INTERNAL_SERVER_ERROR.code() : exchange.statusCode();
        if (status >= 500 && failure != null) {
            // Its message could quote the request, so only its type is told.
            LOG.errorf("unexpected failure, request %s: %s", requestId, failure.getClass().getName());
            LOG.debug("trace of the unexpected failure", failure);
        }
        return problem("about:blank", status, null, requestId);
    }

    private static Problem problem(String type, int status, @Nullable String detail, String requestId) {
        return new Problem(type, HttpResponseStatus.valueOf(status).reasonPhrase(), status, detail, requestId, List.of());
    }

    /** The rest of a body that is too large is read for a moment, so that the answer arrives, and then the line is cut. */
    private static void hangUpAfter(RoutingContext exchange) {
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.addEndHandler(ended -> exchange.vertx().setTimer(DRAIN_MILLIS,
                passed -> exchange.request().connection().close()));
    }

    private byte[] written(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem document is strings and a number", impossible);
        }
    }
}
