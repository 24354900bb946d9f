package safeguarding.bench.surroundings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.local.Api.Reason;

/** Requests of agencies' systems to one base address. */
public final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();
    // A long poll lasts up to 30 s.
    private static final Duration LIMIT = Duration.ofSeconds(45);

    private final HttpClient http;
    private final Tokens tokens;
    private final String base;

    public Calls(HttpClient http, Tokens tokens, String base) {
        this.http = http;
        this.tokens = tokens;
        this.base = base;
    }

    /** As agencies come: through the gateway. */
    public static Calls through(Surroundings surroundings) {
        HttpClient http = client();
        return new Calls(http, new Tokens(http, surroundings.tokenEndpoint()), surroundings.gateway());
    }

    public static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    }

    /** The body of a good answer; any other is the end. */
    public JsonNode get(String agency, String path) {
        return good(path, send(request(agency, path).GET().build()));
    }

    public JsonNode post(String agency, String path, String body) {
        return good(path, send(posting(agency, path, body).build()));
    }

    /** A JSON object on each line. */
    public JsonNode postLines(String agency, String path, String lines) {
        return good(path, send(posting(agency, path, lines).setHeader("Content-Type", "application/x-ndjson").build()));
    }

    /** Only the status and the text, for those who count. */
    public HttpResponse<String> tryGet(String agency, String path) {
        return send(request(agency, path).GET().build());
    }

    public HttpResponse<String> tryPost(String agency, String path, String body) {
        return send(posting(agency, path, body).build());
    }

    public CompletableFuture<HttpResponse<String>> postLater(String agency, String path, String body) {
        return http.sendAsync(posting(agency, path, body).build(), BodyHandlers.ofString());
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("An answer is not JSON.", e);
        }
    }

    private HttpRequest.Builder posting(String agency, String path, String body) {
        return request(agency, path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String agency, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.of(agency + "-system"))
                .header("Purpose", Reason.SAFEGUARDING.purpose())
                .header("Legal-Basis", Reason.SAFEGUARDING.legalBasis())
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri().getPath() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer.", e);
        }
    }

    private static JsonNode good(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }
}
