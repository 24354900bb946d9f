package safeguarding.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.Response;

/**
 * Answers read as JSON once: a path of REST Assured is a program compiled for each look, and most looks are one of a thousand.
 */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {
    }

    /** Of a call that was to succeed so. */
    public static JsonNode of(Response answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError("not " + status + ": " + answer.statusCode() + " " + answer.asString());
        }
        return json(answer);
    }

    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Of what the call was to make. */
    public static UUID made(Response answer) {
        return UUID.fromString(of(answer, 201).path("id").asText());
    }
}
