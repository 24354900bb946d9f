package safeguarding.bench.surroundings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.local.Api;

/** A token for each client, renewed in good time. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double RENEW_AFTER = 0.7;

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long renewAtNanos) {

        boolean isFresh() {
            return System.nanoTime() - renewAtNanos < 0;
        }
    }

    public Tokens(HttpClient http, String endpoint) {
        this.http = http;
        this.endpoint = URI.create(endpoint);
    }

    public String of(String client) {
        return tokens.compute(client, (name, known) -> known != null && known.isFresh() ? known : fetched(name)).value();
    }

    private Token fetched(String client) {
        HttpRequest request = HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Api.SignIn.system(client).form())).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + client + ": " + answer.statusCode());
            }
            JsonNode body = JSON.readTree(answer.body());
            long seconds = body.path("expires_in").asLong(60);
            return new Token(body.path("access_token").asText(),
                    System.nanoTime() + (long) (Duration.ofSeconds(seconds).toNanos() * RENEW_AFTER));
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + endpoint + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a token.", e);
        }
    }
}
