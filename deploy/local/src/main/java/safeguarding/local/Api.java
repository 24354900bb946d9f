package safeguarding.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Calls of the exchange's API as its users make them: over HTTP, with a real token of Keycloak, with purpose and legal basis.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String tokenEndpoint;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Token> tokens;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** What went out to the gateway; what has no body has an empty one. */
    public record Sent(URI address, String body) {
    }

    /** What came back; the body of an empty answer is a missing node. */
    public record Answer(int status, JsonNode body, @Nullable String location, @Nullable String etag) {

        public boolean isGood() {
            return status / 100 == 2;
        }

        /** The answer itself when it is good. */
        public Answer orFail(String what) {
            if (!isGood()) {
                throw new IllegalStateException(what + ": the answer was " + status + " " + body);
            }
            return this;
        }
    }

    /** Why a call is made. */
    public record Reason(String purpose, String legalBasis) {

        public static final Reason SAFEGUARDING = new Reason("safeguarding-child",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");
        public static final Reason OFFENDER_MANAGEMENT = new Reason("offender-management",
                "https://www.legislation.gov.uk/ukpga/2003/44/section/325");
        public static final Reason DIRECTORY = new Reason("directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10");
    }

    /** Who calls: the form by which Keycloak gives a token. */
    public record SignIn(String form) {

        public static SignIn system(String client) {
            return new SignIn(form(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret",
                    DemoSignIns.secretOf(client))));
        }

        public static SignIn person(String username) {
            return new SignIn(
                    form(Map.of("grant_type", "password", "client_id", "local-sign-in", "username", username, "password",
                            DemoSignIns.PASSWORD)));
        }

        private static String form(Map<String, String> fields) {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    private record Token(String text, Instant until) {

        boolean lasts() {
            return until.isAfter(Instant.now());
        }
    }

    /** The base is the gateway's address. */
    public Api(String base, String tokenEndpoint) {
        this(base, tokenEndpoint, new ConcurrentHashMap<>());
    }

    private Api(String base, String tokenEndpoint, Map<String, Token> tokens) {
        this.base = base;
        this.tokenEndpoint = tokenEndpoint;
        this.tokens = tokens;
    }

    /** One that has sent nothing yet, with the same tokens. */
    public Api anew() {
        return new Api(base, tokenEndpoint, tokens);
    }

    /** All that this object has sent so far, in order, so that it can be looked at what stood where. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public Answer get(SignIn who, Reason why, String path) {
        return send(request(who, why, path, "").GET());
    }

    /** With a fresh idempotency key. */
    public Answer post(SignIn who, Reason why, String path, JsonNode body) {
        return post(who, why, path, body, UUID.randomUUID().toString());
    }

    public Answer post(SignIn who, Reason why, String path, JsonNode body, String idempotencyKey) {
        return send(request(who, why, path, body.toString()).header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** A create that rests on a version of something, by its ETag. */
    public Answer postOn(SignIn who, Reason why, String path, JsonNode body, String ifMatch) {
        return send(request(who, why, path, body.toString()).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", ifMatch).POST(BodyPublishers.ofString(body.toString())));
    }

    /** With the ETag of what is changed, or null for what needs none. */
    public Answer put(SignIn who, Reason why, String path, JsonNode body, @Nullable String ifMatch) {
        HttpRequest.Builder request = request(who, why, path, body.toString());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.PUT(BodyPublishers.ofString(body.toString())));
    }

    /** A token is asked for once and kept for half of its time. */
    public String token(SignIn who) {
        return tokens.compute(who.form(), (form, before) -> before != null && before.lasts() ? before : asked(form)).text();
    }

    private Token asked(String form) {
        Instant now = Instant.now();
        Answer answer = send(HttpRequest.newBuilder(URI.create(tokenEndpoint))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
        if (!answer.isGood()) {
            throw new IllegalStateException("Keycloak gave no token: " + answer.status() + " " + answer.body());
        }
        return new Token(answer.body().path("access_token").asText(),
                now.plusSeconds(answer.body().path("expires_in").asLong() / 2));
    }

    private HttpRequest.Builder request(SignIn who, Reason why, String path, String body) {
        URI address = URI.create(base + path);
        sent.add(new Sent(address, body));
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token(who))
                .header("Purpose", why.purpose())
                .header("Legal-Basis", why.legalBasis())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, header(response, "location"), header(response, "etag"));
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + base + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + base + ".", e);
        }
    }

    private static @Nullable String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
