package safeguarding.gateway.page;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.forwarding.EventStreams;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.forwarding.Questions;

/**
 * One service, asked for one reason. Paths are the service's own, from {@code /v1} on; whatever is not 2xx is a
 * {@link Refused}.
 */
public final class ServiceLine {

    private final Questions questions;
    private final EventStreams streams;
    private final RoutingContext exchange;
    private final Origin origin;
    private final @Nullable Reason reason;
    private final @Nullable String token;
    private final Posted posted;
    private final ObjectMapper json;

    ServiceLine(Questions questions, EventStreams streams, RoutingContext exchange, Origin origin, @Nullable Reason reason,
            @Nullable String token, Posted posted, ObjectMapper json) {
        this.questions = questions;
        this.streams = streams;
        this.exchange = exchange;
        this.origin = origin;
        this.reason = reason;
        this.token = token;
        this.posted = posted;
        this.json = json;
    }

    public <T> T get(String path, Class<T> type) {
        return read(send(HttpMethod.GET, path, null), type);
    }

    /** Empty where there is nothing, or nothing for this person: the services do not say which. */
    public <T> Optional<T> find(String path, Class<T> type) {
        return findTagged(path, type).map(Tagged::value);
    }

    /** The same with its ETag. */
    public <T> Optional<Tagged<T>> findTagged(String path, Class<T> type) {
        try {
            return Optional.of(tagged(path, type));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** A record with its ETag, for a form that changes it. */
    public <T> Tagged<T> tagged(String path, Class<T> type) {
        Questions.Reply reply = send(HttpMethod.GET, path, null);
        return new Tagged<>(read(reply, type), reply.etag());
    }

    /** The ETag that a record has now. */
    public @Nullable String version(String path) {
        return send(HttpMethod.GET, path, null).etag();
    }

    /** What is no JSON, such as a signed note or lines of an export. */
    public String text(String path, String type) {
        return good(answer(HttpMethod.GET, path, headers().set(HttpHeaders.ACCEPT, type), null)).body().toString();
    }

    /** The same question without waiting for the answer, whatever it is. */
    public Future<Questions.Reply> ask(String path) {
        return questions.ask(exchange, origin, HttpMethod.GET, path, headers(), null);
    }

    /** What happens there from now on, or since the event of this id. */
    public Multi<EventStreams.Sign> listen(String path, @Nullable String last) {
        MultiMap headers = headers();
        if (last != null) {
            headers.set("Last-Event-ID", last);
        }
        return streams.listen(exchange, origin, path, headers);
    }

    /**
     * The posted form's key goes with it, so a form that is sent twice is done once; and so does the version that the form was
     * begun with, as with every change, so that nobody's change is overwritten unseen.
     */
    public JsonNode post(String path, JsonNode body) {
        return read(send(HttpMethod.POST, path, body), JsonNode.class);
    }

    /** A question that is too personal for an address: its answer, as what the page shows. */
    public <T> T read(String path, JsonNode body, Class<T> type) {
        return read(send(HttpMethod.POST, path, body), type);
    }

    /** Objects of JSON, each on a line of its own and with a key of its own. */
    public <T> T postLines(String path, String lines, Class<T> type) {
        MultiMap headers = headers().set(HttpHeaders.CONTENT_TYPE, "application/x-ndjson");
        return read(good(answer(HttpMethod.POST, path, headers, Buffer.buffer(lines))), type);
    }

    public JsonNode put(String path, JsonNode body) {
        return read(send(HttpMethod.PUT, path, body), JsonNode.class);
    }

    private Questions.Reply send(HttpMethod method, String path, @Nullable JsonNode body) {
        return good(answer(method, path, headers(method), body == null ? null : Buffer.buffer(body.toString())));
    }

    private MultiMap headers(HttpMethod method) {
        MultiMap headers = headers();
        if (method.equals(HttpMethod.POST)) {
            posted.key().ifPresent(key -> headers.set("Idempotency-Key", key));
        }
        if (!method.equals(HttpMethod.GET)) {
            posted.version().ifPresent(etag -> headers.set(HttpHeaders.IF_MATCH, etag));
        }
        return headers;
    }

    private Questions.Reply good(Questions.Reply reply) {
        if (reply.status() / 100 != 2) {
            throw Refused.of(reply.status(), reply.body().getBytes(), json);
        }
        return reply;
    }

    private MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        if (reason != null && token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .set("Purpose", reason.purpose())
                    .set("Legal-Basis", reason.legalBasis());
        }
        return headers;
    }

    private Questions.Reply answer(HttpMethod method, String path, MultiMap headers, @Nullable Buffer body) {
        try {
            // Pages run on threads that may wait, and the call has a time limit of its own.
            return questions.ask(exchange, origin, method, path, headers, body).toCompletionStage().toCompletableFuture()
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private <T> T read(Questions.Reply reply, Class<T> type) {
        if (reply.body().length() == 0) {
            return json.convertValue(json.createObjectNode(), type);
        }
        try {
            return json.readValue(reply.body().getBytes(), type);
        } catch (IOException unreadable) {
            // Its message quotes what it could not read.
            throw new IllegalStateException("The " + origin + " service gave an answer of another form than " + type.getName());
        }
    }
}
