package safeguarding.kit.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.VerifierKey;

/** The auditors' addresses of another service. */
final class HttpLog implements OtherLog {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2018/12/section/62";

    private final String address;
    private final Supplier<String> token;
    private final HttpClient http;
    private final ObjectMapper json;

    HttpLog(String address, Supplier<String> token, ObjectMapper json) {
        this.address = address;
        this.token = token;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public SignedNote checkpoint() {
        try {
            SignedNote note = SignedNote.parse(get("/v1/trail/checkpoint", "text/plain"));
            OtherLog.stateOf(note);
            return note;
        } catch (IllegalArgumentException malformed) {
            throw new LogAway("it answered with something that is no checkpoint");
        }
    }

    @Override
    public List<Hash> consistency(long from, long to) {
        try {
            JsonNode answer = json.readTree(get("/v1/trail/consistency-proof?from=" + from + "&to=" + to, "application/json"));
            List<Hash> hashes = new ArrayList<>();
            answer.path("hashes").forEach(hash -> hashes.add(Hash.ofBase64(hash.asText())));
            return hashes;
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw new LogAway("it answered with something that is no proof");
        }
    }

    @Override
    public List<VerifierKey> keys() {
        try {
            List<VerifierKey> keys = new ArrayList<>();
            json.readTree(get("/v1/trail/keys", "application/json")).path("keys")
                    .forEach(key -> keys.add(VerifierKey.parse(key.asText())));
            return keys;
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            throw new LogAway("it answered with something that is no key");
        }
    }

    private String get(String path, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get()).header("Accept", type)
                .header("Purpose", "audit").header("Legal-Basis", LEGAL_BASIS).build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new LogAway("it answered with status " + answer.statusCode());
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (IOException away) {
            throw new LogAway("it did not answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LogAway("we are stopping");
        }
    }
}
