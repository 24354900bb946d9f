package safeguarding.gateway.testsupport;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Answers as a service could, good and bad; mostly with what it was asked. */
class PretendedOrigin implements Handler<HttpServerRequest> {

    private final Vertx vertx;
    private final String name;
    private final PretendedTrail trail;
    private final DescribedAnswers described;
    private final AtomicInteger hungUp = new AtomicInteger();

    PretendedOrigin(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        this.trail = new PretendedTrail(name);
        this.described = new DescribedAnswers(name);
    }

    @Override
    public void handle(HttpServerRequest request) {
        HttpServerResponse answer = request.response();
        switch (request.path()) {
            case "/v1/polls" -> poll(request);
            case "/v1/hung-up" -> answer.end(Integer.toString(hungUp.get()));
            case "/v1/silence" -> request.resume();
            case "/v1/broken" -> request.connection().close();
            case "/v1/half" -> {
                answer.setChunked(true).write("half");
                vertx.setTimer(20, ignored -> request.connection().close());
            }
            case "/v1/drops" -> drops(answer);
            case "/v1/inbox-stream", "/v1/work-list-stream" -> stream(request);
            case "/v1/nothing" -> answer.setStatusCode(204).end();
            case "/v1/unchanged" -> answer.setStatusCode(304).putHeader("ETag", "\"v1\"").end();
            case "/v1/created" -> answer.setStatusCode(201).putHeader("ETag", "\"v1\"")
                    .putHeader("Location", "http://localhost:" + request.localAddress().port() + "/v1/things/1").end("{}");
            case "/v1/talkative" -> talkative(answer);
            case "/v1/refusals/plain" -> answer.setStatusCode(431).putHeader("Retry-After", "7").end("too much at line 3");
            case "/v1/refusals/problem" -> answer.setStatusCode(422).putHeader("Content-Type", "application/problem+json")
                    .end("{\"type\":\"urn:safeguarding:problem:invalid\",\"status\":422}");
            case "/v1/trail/events" -> trail.answer(request);
            default -> {
                if (PretendedSignIn.isOfSomebodySignedIn(request)) {
                    describe(request);
                } else {
                    echo(request);
                }
            }
        }
    }

    /** What a page asks is answered as the service describes it, and where there is much, with very much. */
    private void describe(HttpServerRequest request) {
        String changed = request.getHeader("If-Match");
        if (changed != null && !changed.equals("\"v1\"")) {
            request.response().setStatusCode(412).putHeader("Content-Type", "application/problem+json")
                    .end("{\"type\":\"urn:safeguarding:problem:revision-stale\",\"status\":412,\"detail\":\"Read it again.\"}");
            return;
        }
        Optional<String> much = MuchOfIt.to(request);
        Optional<String> answer = much.isPresent() ? much
                : described.to(request.method().name().toLowerCase(Locale.ROOT), request.path());
        request.body().onSuccess(read -> request.response().setStatusCode(answer.isPresent() ? 200 : 404)
                .putHeader("Content-Type", "application/json").putHeader("ETag", "\"v1\"").end(answer.orElse("{}")));
    }

    private void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().names().forEach(header -> headers.put(header.toLowerCase(Locale.ROOT),
                    new JsonArray(request.headers().getAll(header))));
            request.response().putHeader("Content-Type", "application/json").end(new JsonObject()
                    .put("service", name)
                    .put("method", request.method().name())
                    .put("path", request.path())
                    .put("query", request.query())
                    .put("headers", headers)
                    .put("length", body.length())
                    .put("body", body.length() > 10_000 ? "long" : body.toString()).toBuffer());
        });
    }

    private void poll(HttpServerRequest request) {
        long timer = vertx.setTimer(Long.parseLong(request.getParam("millis")),
                ignored -> request.response().putHeader("Content-Type", "application/json").end("{\"notices\":[]}"));
        request.response().closeHandler(ignored -> {
            if (vertx.cancelTimer(timer)) {
                hungUp.incrementAndGet();
            }
        });
    }

    /** Four drops, half a second apart. */
    private void drops(HttpServerResponse answer) {
        answer.setChunked(true).putHeader("Content-Type", "text/event-stream");
        AtomicInteger drop = new AtomicInteger();
        vertx.setPeriodic(1, 500, timer -> {
            answer.write(Buffer.buffer("data: " + drop.incrementAndGet() + "\n\n"));
            if (drop.get() == 4) {
                vertx.cancelTimer(timer);
                answer.end();
            }
        });
    }

    /** Something that happens at once, with a word that is for nobody else, and after that nothing for a while. */
    private static void stream(HttpServerRequest request) {
        String last = request.headers().get("Last-Event-ID");
        request.response().setChunked(true).putHeader("Content-Type", "text/event-stream")
                .write(":here\n\nevent:NOTICE\nid:after-" + last + "\ndata:{\"planted\":\"child\"}\n\n");
    }

    private static void talkative(HttpServerResponse answer) {
        answer.putHeader("Content-Type", "application/json").putHeader("ETag", "\"v3\"").putHeader("Server", "somebody/1.0")
                .putHeader("Set-Cookie", "session=1").putHeader("Connection", "X-Hop, keep-alive").putHeader("X-Hop", "1")
                .putHeader("X-Powered-By", "something").putHeader("Cache-Control", "public, max-age=600")
                .putHeader("Content-Security-Policy", "default-src *").putHeader("X-Request-Id", "of-the-service").end("{}");
    }
}
