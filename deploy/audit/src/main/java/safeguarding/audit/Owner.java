package safeguarding.audit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.audit.export.Json;
import safeguarding.audit.log.Hashing;
import safeguarding.audit.log.Unreadable;

/** The service that holds the contents. Each question to it is an event of its trail. */
final class Owner {

    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final int ATTEMPTS = 5;
    private static final int LONGEST_PAUSE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    // Part 3 of the Data Protection Act 2018: logs are kept so that the lawfulness of processing can be verified.
    private static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2018/12/section/62";

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final Path token;

    /** What the owner holds of a version of a record. */
    enum State {
        HELD,
        ERASED,
        MISSING,
        DAMAGED
    }

    record Answer(State state, String digest) {
    }

    Owner(URI address, Path token) {
        this.address = address;
        this.token = token;
    }

    /** The digest that the content has today, worked out here: what the owner says of it counts for nothing. */
    Answer ask(String subject, long version) throws InterruptedException {
        for (int attempt = 1;; attempt++) {
            HttpResponse<InputStream> response = send(subject, version);
            if (response != null && !LATER.contains(response.statusCode())) {
                return answer(response);
            }
            if (attempt == ATTEMPTS) {
                throw new Misuse(
                        "The owner at " + address + " did not answer; the contents were not all checked. Try again later.");
            }
            Thread.sleep(1000L * pause(response, attempt));
        }
    }

    private @Nullable HttpResponse<InputStream> send(String subject, long version)
            throws InterruptedException {
        // Read anew each time, so that a token that runs out can be replaced in the file meanwhile.
        String bearer = TrustedKeys.text(token, "token file").strip();
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address + "/v1/trail/contents/" + subject + "/" + version))
                    .timeout(PATIENCE).header("Authorization", "Bearer " + bearer).header("Purpose", "audit")
                    .header("Legal-Basis", LEGAL_BASIS).header("Accept", "application/json").build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            return null;
        } catch (IllegalArgumentException noHeader) {
            throw new Misuse("The token file " + token + " does not hold a token.");
        }
    }

    private Answer answer(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return switch (response.statusCode()) {
                case 200 -> held(body.readNBytes(LARGEST_ANSWER));
                case 404 -> new Answer(State.MISSING, "");
                case 410 -> new Answer(State.ERASED, "");
                case 401, 403 -> throw new Misuse("The owner at " + address + " refuses the token (" + response.statusCode()
                        + "): it has run out, or lacks the role content-auditor. The contents were not all checked.");
                default -> throw new Misuse("The owner at " + address + " answers " + response.statusCode()
                        + "; the contents were not all checked.");
            };
        } catch (IOException brokenOff) {
            throw new Misuse(
                    "The owner at " + address + " broke off in the middle of an answer; the contents were not all checked.");
        }
    }

    private static Answer held(byte[] body) {
        try {
            JsonNode answer = Json.read(body);
            MessageDigest sha256 = Hashing.sha256();
            sha256.update(Base64.getDecoder().decode(Json.text(answer, "salt")));
            sha256.update(Base64.getDecoder().decode(Json.text(answer, "content")));
            return new Answer(State.HELD, Hashing.written(sha256.digest()));
        } catch (Unreadable | IllegalArgumentException damaged) {
            return new Answer(State.DAMAGED, "");
        }
    }

    private static long pause(@Nullable HttpResponse<InputStream> response, int attempt) {
        String told = response == null ? "" : response.headers().firstValue("Retry-After").orElse("");
        return told.matches("[0-9]{1,4}") ? Math.min(LONGEST_PAUSE_SECONDS, Long.parseLong(told)) : attempt;
    }
}
