package safeguarding.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.problem.Refusal;
import safeguarding.kit.trail.Digests;
import safeguarding.kit.trail.Trail;

/**
 * Creates that happen once (Idempotency-Key, IETF draft): the key commits with the act, so a repeated request finds either both
 * or neither. A
 * second request that arrives while the first is under way waits for it. The caller was authorised before we get here.
 */
@ApplicationScoped
public class Once {

    private static final Pattern KEY_SHAPE = Pattern.compile("[A-Za-z0-9._:-]{8,128}");

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final HttpServerRequest http;
    private final Trail trail;
    private final ObjectMapper json;

    Once(IdempotencyKeys keys, Caller caller, HttpServerRequest http, Trail trail, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.http = http;
        this.trail = trail;
        this.json = json;
    }

    /** Answers 201 with a {@link Receipt}; 400 without a key, 422 when the key came with another request before. */
    public Response create(Object body, Supplier<Created> act) {
        String key = key(http.getHeader("Idempotency-Key"));
        String digest = digest(body);
        Actor actor = caller.actor();
        Created created = QuarkusTransaction.joiningExisting().call(() -> {
            if (keys.claim(actor, key, digest)) {
                Created now = act.get();
                keys.store(actor, key, now);
                return now;
            }
            Created before = keys.stored(actor, key, digest);
            trail.noted("request.replayed", before.id());
            return before;
        });
        return Response.status(201)
                .header(HttpHeaders.LOCATION, created.location())
                .header(HttpHeaders.ETAG, Revision.etag(created.version()))
                .entity(new Receipt(created.id(), created.version(), created.warnings()))
                .build();
    }

    private static String key(@Nullable String given) {
        if (given == null || !KEY_SHAPE.matcher(given).matches()) {
            throw new IdempotencyKeyMissing();
        }
        return given;
    }

    private String digest(Object body) {
        try {
            return Digests.sha256(http.path().getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(body));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this body cannot be written as JSON", unwritable);
        }
    }

    /** 400: a create needs a key, so that a repeated request is recognised. */
    static class IdempotencyKeyMissing extends Refusal {

        private static final long serialVersionUID = 1L;

        IdempotencyKeyMissing() {
            super(400,
                    "A create needs the header Idempotency-Key: 8 to 128 letters, digits, dots, colons, dashes or underscores.");
        }
    }

    /** 422: the same key came with another request. */
    static class IdempotencyKeyReused extends Refusal {

        private static final long serialVersionUID = 1L;

        IdempotencyKeyReused() {
            super(422, "This Idempotency-Key was used for another request. Nothing was saved.");
        }
    }
}
