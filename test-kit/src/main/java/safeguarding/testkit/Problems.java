package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.ValidatableResponse;

/**
 * The problem document that every refusal is. Read as JSON once: a path of REST Assured is a program compiled for each look.
 */
public final class Problems {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TYPE = Pattern.compile("about:blank|urn:safeguarding:problem:[a-z-]+");

    private Problems() {
    }

    /** The answer is a refusal with that status, whole and of our form. */
    public static ValidatableResponse check(ValidatableResponse answer, int status) {
        answer.statusCode(status).contentType("application/problem+json");
        assertThat(answer.extract().header("X-Request-Id")).isNotNull();
        JsonNode problem = read(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("requestId").asText()).isNotBlank();
        assertThat(problem.path("type").asText()).matches(TYPE);
        return answer;
    }

    private static JsonNode read(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.extract().asByteArray());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
